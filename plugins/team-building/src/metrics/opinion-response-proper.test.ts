import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { opinionResponseProper } from './opinion-response-proper.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'opinion-mishandled' as const, date: '2018-09-03', reason: '经查属实', confirmed: true, ...over });

testMetric(opinionResponseProper, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: yesNo(false, ['F1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(true) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'negative-opinion' })] }, expect: yesNo(true) },
  { name: 'no finding', facts: { findings: [] }, expect: yesNo(true) },
], { alwaysApplies: true });

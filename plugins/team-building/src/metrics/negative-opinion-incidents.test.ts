import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { negativeOpinionIncidents } from './negative-opinion-incidents.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'negative-opinion' as const, date: '2018-09-03', reason: '经查属实', confirmed: true, ...over });

testMetric(negativeOpinionIncidents, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: count(1, ['F1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'opinion-mishandled' })] }, expect: count(0) },
  { name: 'no finding', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { demoVillageCadreViolations } from './demo-village-cadre-violations.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'demo-village-cadre-violation' as const, date: '2018-09-03', reason: '经查属实', confirmed: true, ...over });

testMetric(demoVillageCadreViolations, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: yesNo(true, ['F1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(false) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'federation-not-joined' })] }, expect: yesNo(false) },
  { name: 'no finding', facts: { findings: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

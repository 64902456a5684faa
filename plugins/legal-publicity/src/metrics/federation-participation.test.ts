import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { federationParticipation } from './federation-participation.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'federation-not-joined' as const, date: '2018-09-03', reason: '经查属实', confirmed: true, ...over });

testMetric(federationParticipation, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: yesNo(false, ['F1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(true) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'demo-village-cadre-violation' })] }, expect: yesNo(true) },
  { name: 'no finding', facts: { findings: [] }, expect: yesNo(true) },
], { alwaysApplies: true });

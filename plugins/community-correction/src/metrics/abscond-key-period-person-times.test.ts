import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { abscondKeyPeriodPersonTimes } from './abscond-key-period-person-times.ts';

const incident = (over = {}) => ({ incidentNo: 'I1', personNo: 'C1', kind: 'reoffended' as const, date: '2018-04-01', ...over });

testMetric(abscondKeyPeriodPersonTimes, [
  { name: 'in a key period or area', facts: { incidents: [incident({ kind: 'absconded', keyPeriod: true })] }, expect: count(1, ['I1']) },
  { name: 'at another time', facts: { incidents: [incident({ kind: 'absconded' })] }, expect: count(0) },
  { name: 'nothing happened', facts: { incidents: [] }, expect: count(0) },
], { alwaysApplies: true });

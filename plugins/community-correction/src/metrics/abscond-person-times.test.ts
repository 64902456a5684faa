import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { abscondPersonTimes } from './abscond-person-times.ts';

const incident = (over = {}) => ({ incidentNo: 'I1', personNo: 'C1', kind: 'reoffended' as const, date: '2018-04-01', ...over });

testMetric(abscondPersonTimes, [
  { name: 'absconded', facts: { incidents: [incident({ kind: 'absconded' })] }, expect: count(1, ['I1']) },
  { name: 'in a key period: 4 replaces 3, counted there', facts: { incidents: [incident({ kind: 'absconded', keyPeriod: true })] }, expect: count(0) },
  { name: '人次: twice the same person is two', facts: { incidents: [incident({ kind: 'absconded' }), incident({ incidentNo: 'I2', kind: 'absconded', date: '2018-08-01' })] }, expect: count(2, ['I1', 'I2']) },
  { name: 'missed (漏管) is not absconded', facts: { incidents: [incident({ kind: 'missed' })] }, expect: count(0) },
  { name: 'nothing happened', facts: { incidents: [] }, expect: count(0) },
], { alwaysApplies: true });

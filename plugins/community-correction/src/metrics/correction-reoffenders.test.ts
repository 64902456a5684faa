import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionReoffenders } from './correction-reoffenders.ts';

const incident = (over = {}) => ({ incidentNo: 'I1', personNo: 'C1', kind: 'reoffended' as const, date: '2018-04-01', ...over });

testMetric(correctionReoffenders, [
  { name: 'an ordinary case', facts: { incidents: [incident()] }, expect: count(1, ['I1']) },
  { name: 'a major case is counted there', facts: { incidents: [incident({ major: true })] }, expect: count(0) },
  { name: '人次: twice is two', facts: { incidents: [incident(), incident({ incidentNo: 'I2', date: '2018-08-01' })] }, expect: count(2, ['I1', 'I2']) },
  { name: 'of last year', facts: { incidents: [incident({ date: '2017-12-31' })] }, expect: count(0) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { importantEventsUnreported } from './important-events-unreported.ts';

const incident = (over = {}) => ({ incidentNo: 'I1', personNo: 'C1', kind: 'reoffended' as const, date: '2018-04-01', ...over });

testMetric(importantEventsUnreported, [
  { name: 'reported', facts: { incidents: [incident({ reportedAt: '2018-04-02' })] }, expect: count(0) },
  { name: 'not reported', facts: { incidents: [incident({ reportedAt: null })] }, expect: count(1, ['I1']) },
  { name: 'reported on asOf', facts: { incidents: [incident({ reportedAt: '2018-04-10' })] }, asOf: '2018-04-10', expect: count(0) },
  { name: 'reported after asOf', facts: { incidents: [incident({ reportedAt: '2018-04-10' })] }, asOf: '2018-04-09', expect: count(1, ['I1']) },
  { name: 'missed and absconded are important too', facts: { incidents: [incident({ kind: 'missed' }), incident({ incidentNo: 'I2', kind: 'absconded' })] }, expect: count(2, ['I1', 'I2']) },
], { alwaysApplies: true });

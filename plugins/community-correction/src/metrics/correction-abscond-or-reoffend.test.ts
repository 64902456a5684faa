import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionAbscondOrReoffend } from './correction-abscond-or-reoffend.ts';

const incident = (over = {}) => ({ incidentNo: 'I1', personNo: 'C1', kind: 'reoffended' as const, date: '2018-04-01', ...over });

testMetric(correctionAbscondOrReoffend, [
  { name: 'nothing happened', facts: { incidents: [] }, expect: count(0) },
  { name: 'one person', facts: { incidents: [incident()] }, expect: count(1, ['I1']) },
  { name: 'one person, several times and kinds', facts: { incidents: [incident(), incident({ incidentNo: 'I2', kind: 'absconded' })] }, expect: count(1, ['I1', 'I2']) },
  { name: 'two persons', facts: { incidents: [incident(), incident({ incidentNo: 'I2', personNo: 'C2', kind: 'missed' })] }, expect: count(2, ['I1', 'I2']) },
], { alwaysApplies: true });

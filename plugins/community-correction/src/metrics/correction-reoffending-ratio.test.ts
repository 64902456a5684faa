import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionReoffendingRatio } from './correction-reoffending-ratio.ts';

const person = (over = {}) => ({ personNo: 'C1', enrolledAt: '2017-05-01', releasedAt: '2018-05-01', ...over });
const incident = (over = {}) => ({ incidentNo: 'I1', personNo: 'C1', kind: 'reoffended' as const, date: '2018-04-01', ...over });

testMetric(correctionReoffendingRatio, [
  { name: 'nobody reoffended', facts: { correctionPersons: [person()], incidents: [] }, expect: ratio(0, 1) },
  { name: 'a reoffender', facts: { correctionPersons: [person()], incidents: [incident()] }, expect: ratio(1, 1, ['I1']) },
  { name: 'twice is one person', facts: { correctionPersons: [person(), person({ personNo: 'C2' })], incidents: [incident(), incident({ incidentNo: 'I2', date: '2018-09-01' })] }, expect: ratio(1, 2, ['I1', 'I2']) },
  { name: 'absconding is not reoffending', facts: { correctionPersons: [person()], incidents: [incident({ kind: 'absconded' })] }, expect: ratio(0, 1) },
  { name: 'nobody under correction', facts: { correctionPersons: [], incidents: [] }, expect: notApplicable('nobody was under correction in this period') },
]);

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionRotationTrainings } from './correction-rotation-trainings.ts';

const training = (over = {}) => ({ trainingNo: 'T1', kind: 'correction-staff' as const, date: '2018-04-01', ...over });

testMetric(correctionRotationTrainings, [
  { name: 'one training', facts: { trainings: [training()] }, expect: count(1, ['T1']) },
  { name: 'of another kind', facts: { trainings: [training({ kind: 'resettlement' })] }, expect: count(0) },
  { name: 'of last year', facts: { trainings: [training({ date: '2017-12-31' })] }, expect: count(0) },
  { name: 'none', facts: { trainings: [] }, expect: count(0) },
], { alwaysApplies: true });

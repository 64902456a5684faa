import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementTrainings } from './resettlement-trainings.ts';

const training = (over = {}) => ({ trainingNo: 'T1', kind: 'resettlement' as const, date: '2018-04-01', ...over });

testMetric(resettlementTrainings, [
  { name: 'one training', facts: { trainings: [training()] }, expect: count(1, ['T1']) },
  { name: 'of another kind', facts: { trainings: [training({ kind: 'correction-staff' })] }, expect: count(0) },
  { name: 'of last year', facts: { trainings: [training({ date: '2017-12-31' })] }, expect: count(0) },
  { name: 'none', facts: { trainings: [] }, expect: count(0) },
], { alwaysApplies: true });

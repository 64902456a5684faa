import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementTrainingPlan } from './resettlement-training-plan.ts';

const training = (over = {}) => ({ trainingNo: 'T1', kind: 'resettlement' as const, date: '2018-04-01', ...over });

testMetric(resettlementTrainingPlan, [
  { name: 'with it', facts: { trainings: [training({ plan: true })] }, expect: yesNo(true, ['T1']) },
  { name: 'without it', facts: { trainings: [training({ plan: false })] }, expect: yesNo(false, ['T1']) },
  { name: 'one of two trainings has it', facts: { trainings: [training(), training({ trainingNo: 'T2', plan: true })] }, expect: yesNo(true, ['T2']) },
  { name: 'a training of another kind', facts: { trainings: [training({ kind: 'correction-staff', plan: true })] }, expect: notApplicable('no resettlement training was held in this period') },
]);

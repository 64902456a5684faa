import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementTrainingPhotos } from './resettlement-training-photos.ts';

const training = (over = {}) => ({ trainingNo: 'T1', kind: 'resettlement' as const, date: '2018-04-01', ...over });

testMetric(resettlementTrainingPhotos, [
  { name: 'with it', facts: { trainings: [training({ photos: true })] }, expect: yesNo(true, ['T1']) },
  { name: 'without it', facts: { trainings: [training({ photos: false })] }, expect: yesNo(false, ['T1']) },
  { name: 'one of two trainings has it', facts: { trainings: [training(), training({ trainingNo: 'T2', photos: true })] }, expect: yesNo(true, ['T2']) },
  { name: 'a training of another kind', facts: { trainings: [training({ kind: 'correction-staff', photos: true })] }, expect: notApplicable('no resettlement training was held in this period') },
]);

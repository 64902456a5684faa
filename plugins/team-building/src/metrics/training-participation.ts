import { defineMetric, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { exams } from '../collectors/exams.ts';
import { onlineTrainings } from '../collectors/online-trainings.ts';
import { recruitTrainings } from '../collectors/recruit-trainings.ts';
import { staff } from '../collectors/staff.ts';
import { isBelow } from '../is-below.ts';
import { newRecruitTrainingDays } from './new-recruit-training-days.ts';
import { onlineTrainingRatio } from './online-training-ratio.ts';
import { vocationalExamPassRatio } from './vocational-exam-pass-ratio.ts';

/** All three standards of training together; one that has nobody to measure is met. */
export const trainingParticipation = defineMetric({
  id: 'training-participation', title: { zh: '培训落实', en: 'Training in place' }, unit: 'yes-no',
  needs: { staff, trainings: recruitTrainings, exams, onlineTrainings },
  params: z.object({
    recruitDays: z.int().positive().default(12).describe('新招录公务员培训天数'), examPercent: z.int().min(0).max(100).default(90).describe('职业培训考试合格率（%）'),
    onlinePercent: z.int().min(0).max(100).default(90).describe('在线培训学时完成率（%）'),
  }),
  measure(input) {
    const shared = { ...input, params: {} };
    const parts = [
      { answer: newRecruitTrainingDays.measure(shared), least: input.params.recruitDays * 100 },
      { answer: vocationalExamPassRatio.measure(shared), least: input.params.examPercent },
      { answer: onlineTrainingRatio.measure(shared), least: input.params.onlinePercent },
    ];
    if (parts.every(({ answer }) => answer.kind === 'not-applicable')) return notApplicable('nobody was to be trained in this period');
    const failed = parts.filter(({ answer, least }) => isBelow(answer, least));
    return yesNo(failed.length === 0, failed.flatMap(({ answer }) => (answer.kind === 'measured' ? answer.evidence : [])));
  },
});

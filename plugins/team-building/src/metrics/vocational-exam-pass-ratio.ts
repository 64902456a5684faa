import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { exams } from '../collectors/exams.ts';
import { passRatio } from '../pass-ratio.ts';

export const vocationalExamPassRatio = defineMetric({
  id: 'vocational-exam-pass-ratio', title: { zh: '职业培训考试合格率', en: 'Vocational examinations passed' }, unit: 'ratio',
  needs: { exams }, params: z.object({}),
  measure: ({ facts }) => passRatio(facts.exams.filter(({ kind }) => kind === 'vocational')),
});

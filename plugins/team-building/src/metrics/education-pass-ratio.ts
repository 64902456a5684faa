import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { exams } from '../collectors/exams.ts';
import { passRatio } from '../pass-ratio.ts';

export const educationPassRatio = defineMetric({
  id: 'education-pass-ratio', title: { zh: '教育培训考核合格率', en: 'Education assessments passed' }, unit: 'ratio',
  needs: { exams }, params: z.object({}),
  measure: ({ facts }) => passRatio(facts.exams.filter(({ kind }) => kind === 'education')),
});

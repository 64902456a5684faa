import { defineMetric, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { exams } from '../collectors/exams.ts';
import { isBelow } from '../is-below.ts';
import { educationPassRatio } from './education-pass-ratio.ts';

export const educationParticipation = defineMetric({
  id: 'education-participation', title: { zh: '教育落实', en: 'Education in place' }, unit: 'yes-no',
  needs: { exams },
  params: z.object({ passPercent: z.int().min(0).max(100).default(80).describe('教育培训考核合格率（%）') }),
  measure(input) {
    const answer = educationPassRatio.measure({ ...input, params: {} });
    return answer.kind === 'measured' ? yesNo(!isBelow(answer, input.params.passPercent), answer.evidence) : answer;
  },
});

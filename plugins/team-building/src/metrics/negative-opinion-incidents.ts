import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const negativeOpinionIncidents = defineMetric({
  id: 'negative-opinion-incidents', title: { zh: '负面舆情', en: 'Negative public opinion' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'negative-opinion'),
});

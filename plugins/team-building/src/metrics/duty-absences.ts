import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const dutyAbsences = defineMetric({
  id: 'duty-absences', title: { zh: '脱岗次数', en: 'Absences from duty' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'duty-absence'),
});

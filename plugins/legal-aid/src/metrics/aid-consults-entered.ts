import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { consultations } from '../collectors/consultations.ts';

export const aidConsultsEntered = defineMetric({
  id: 'aid-consults-entered', title: { zh: '系统录入法律咨询件次', en: 'Consultations entered in the system' }, unit: 'count',
  needs: { consultations }, span: 'all-time', params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.consultations.filter(({ enteredAt }) => enteredAt !== null && inPeriod(enteredAt, period))),
});

import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

export const infoAdoptedYear = defineMetric({
  id: 'info-adopted-year', title: { zh: '采用信息篇数', en: 'Information items adopted' }, unit: 'count',
  needs: { infoItems }, span: 'all-time', params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.infoItems.filter(({ adoptedAt }) => adoptedAt !== null && inPeriod(adoptedAt, period))),
});

import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

export const infoAdoptedRegion = defineMetric({
  id: 'info-adopted-region', title: { zh: '自治区级（省级）媒体采用条数', en: 'Items adopted by the province' }, unit: 'count',
  needs: { infoItems }, span: 'all-time', params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.infoItems.filter(({ adoptedAt, adoptedBy }) => adoptedBy === 'province' && adoptedAt !== null && inPeriod(adoptedAt, period))),
});

import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

export const infoAdoptedBanner = defineMetric({
  id: 'info-adopted-banner', title: { zh: '旗级（区县级）媒体采用条数', en: 'Items adopted by the county' }, unit: 'count',
  needs: { infoItems }, span: 'all-time', params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.infoItems.filter(({ adoptedAt, adoptedBy }) => adoptedBy === 'district' && adoptedAt !== null && inPeriod(adoptedAt, period))),
});

import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

export const infoAdoptedCity = defineMetric({
  id: 'info-adopted-city', title: { zh: '市级媒体采用条数', en: 'Items adopted by the city' }, unit: 'count',
  needs: { infoItems }, span: 'all-time', params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.infoItems.filter(({ adoptedAt, adoptedBy }) => adoptedBy === 'city' && adoptedAt !== null && inPeriod(adoptedAt, period))),
});

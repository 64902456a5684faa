import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

export const infoAdoptedLocalGovernment = defineMetric({
  id: 'info-adopted-local-government', title: { zh: '当地党委政府采用条数', en: 'Items adopted by the local government' }, unit: 'count',
  needs: { infoItems }, span: 'all-time', params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.infoItems.filter(({ adoptedAt, adoptedBy }) => adoptedBy === 'local' && adoptedAt !== null && inPeriod(adoptedAt, period))),
});

import { defineMetric, factIds, inPeriod, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

/** One of the three is enough; a national medium counts with the province's. */
export const infoAdoptionMet = defineMetric({
  id: 'info-adoption-met', title: { zh: '信息录用率达标', en: 'Adoption of information met' }, unit: 'yes-no',
  needs: { infoItems }, span: 'all-time',
  params: z.object({
    province: z.int().positive().default(1).describe('省级录用篇数'), city: z.int().positive().default(2).describe('市级录用篇数'),
    district: z.int().positive().default(5).describe('区级录用篇数'),
  }),
  measure({ facts, params, period }) {
    const adopted = facts.infoItems.filter(({ adoptedAt }) => adoptedAt !== null && inPeriod(adoptedAt, period));
    const at = (...levels: readonly string[]) => adopted.filter(({ adoptedBy }) => adoptedBy !== null && levels.includes(adoptedBy));
    const enough = [at('national', 'province').length >= params.province, at('city').length >= params.city, at('district').length >= params.district];
    return yesNo(enough.includes(true), factIds(at('national', 'province', 'city', 'district')));
  },
});

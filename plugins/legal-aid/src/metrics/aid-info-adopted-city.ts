import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

/** 被市司法行政信息、报刊采用, by date of adoption (002-法律援助工作-5-a). */
export const aidInfoAdoptedCity = defineMetric({
  id: 'aid-info-adopted-city', title: { zh: '市级采用法律援助信息条数', en: 'Legal-aid items adopted by the city' }, unit: 'count',
  needs: { infoItems }, span: 'all-time', params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.infoItems.filter(({ cityAdoptedAt }) => cityAdoptedAt !== null && inPeriod(cityAdoptedAt, period))),
});

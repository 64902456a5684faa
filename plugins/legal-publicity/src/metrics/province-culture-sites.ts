import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { cultureSites } from '../collectors/culture-sites.ts';

export const provinceCultureSites = defineMetric({
  id: 'province-culture-sites', title: { zh: '省级法治文化示范点数', en: 'Provincial culture sites' }, unit: 'count',
  needs: { sites: cultureSites }, params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.sites.filter(({ level, namedOn }) => level === 'province' && namedOn !== null && namedOn <= period.to)),
});

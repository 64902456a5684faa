import { defineMetric, events } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { workPromotions as rows } from '../collectors/work-promotions.ts';

export const workPromotions = defineMetric({
  id: 'work-promotions', title: { zh: '工作推广', en: 'Promoted work' }, unit: 'events',
  needs: { promotions: rows }, params: z.object({}),
  measure: ({ facts }) => events(facts.promotions.map(({ factId, level, work, confirmed }) => ({ factId, fields: { level, work, confirmed } }))),
});

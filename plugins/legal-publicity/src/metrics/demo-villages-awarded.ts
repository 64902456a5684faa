import { defineMetric, events } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { demoVillages } from '../collectors/demo-villages.ts';

/** The piece of work is the village: a village named at two levels counts at the higher. */
export const demoVillagesAwarded = defineMetric({
  id: 'demo-villages-awarded', title: { zh: '当年命名民主法治示范村', en: 'Villages named this year' }, unit: 'events',
  needs: { demoVillages }, params: z.object({}),
  measure: ({ facts }) => events(facts.demoVillages.map(({ factId, level, villageNo }) => ({ factId, fields: { level, village: villageNo, work: villageNo } }))),
});

import { defineMetric, events } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { commendations as rows } from '../collectors/commendations.ts';

export const commendations = defineMetric({
  id: 'commendations', title: { zh: '荣获表彰', en: 'Commendations' }, unit: 'events',
  needs: { commendations: rows }, params: z.object({}),
  measure: ({ facts }) => events(facts.commendations.map(({ factId, subject, category, level, work, confirmed }) => ({ factId, fields: { subject, category, level, work, confirmed } }))),
});

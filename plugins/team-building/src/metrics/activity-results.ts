import { defineMetric, events } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { activityResults as rows } from '../collectors/activity-results.ts';

export const activityResults = defineMetric({
  id: 'activity-results', title: { zh: '参加活动取得成绩', en: 'Results in activities' }, unit: 'events',
  needs: { results: rows }, params: z.object({}),
  measure: ({ facts }) => events(facts.results.map(({ factId, level, activity, result }) => ({ factId, fields: { level, activity, result } }))),
});

import { defineMetric, events } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { specialInspections as rows } from '../collectors/special-inspections.ts';

export const specialInspections = defineMetric({
  id: 'special-inspections', title: { zh: '接受检查、视察、参观学习', en: 'Inspections and visits received' }, unit: 'events',
  needs: { inspections: rows }, params: z.object({}),
  measure: ({ facts }) => events(facts.inspections.map(({ factId, level, kind, praised, work }) => ({ factId, fields: { level, kind, praised, work: work ?? factId } }))),
});

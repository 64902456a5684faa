import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const tasksRefused = defineMetric({
  id: 'tasks-refused', title: { zh: '不接受临时指派任务', en: 'Assigned tasks refused' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'task-refused'),
});

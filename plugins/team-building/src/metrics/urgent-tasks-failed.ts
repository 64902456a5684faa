import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const urgentTasksFailed = defineMetric({
  id: 'urgent-tasks-failed', title: { zh: '上级临时重要工作不符合要求次数', en: 'Urgent tasks not done as required' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'urgent-task-failed'),
});

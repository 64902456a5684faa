import { countFindings, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { findings } from '../collectors/findings.ts';

export const attendanceNotices = defineMetric({
  id: 'attendance-notices', title: { zh: '考勤被通报次数', en: 'Attendance notices' }, unit: 'count',
  needs: { findings }, params: z.object({}),
  measure: ({ facts }) => countFindings(facts.findings, 'attendance-notice'),
});

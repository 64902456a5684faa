import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { sessions } from '../collectors/sessions.ts';
import { lowestHours } from '../correction/lowest-hours.ts';

/** 每月教育不少于8小时: the fewest of any person in any month on record (003-特殊人群服务管理-2-b). */
export const correctionEducationHours = defineMetric({
  id: 'correction-education-hours', title: { zh: '每月教育学习小时（最少的一人一月）', en: 'Fewest hours of education in a month' }, unit: 'number',
  needs: { sessions },
  params: z.object({}),
  measure: ({ facts }) => lowestHours(facts.sessions, 'education'),
});

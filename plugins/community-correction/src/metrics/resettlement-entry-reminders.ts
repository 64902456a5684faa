import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { routineChecks } from '../collectors/routine-checks.ts';
import { fewestOnADay } from '../routine/checked-days.ts';

/** 通过QQ群、微信群每天一次提醒数据录入 (003-特殊人群服务管理-4-b). */
export const resettlementEntryReminders = defineMetric({
  id: 'resettlement-entry-reminders', title: { zh: '安置帮教录入提醒（最少的一天）', en: 'Daily reminders of data entry' }, unit: 'count',
  needs: { routineChecks },
  params: z.object({ workdays: z.boolean().default(false).describe('只计工作日') }),
  measure: ({ facts, params, period, asOf }) => fewestOnADay([facts.routineChecks.filter((check) => check.kind === 'resettlement-reminder')], { period, asOf, ...params }),
});

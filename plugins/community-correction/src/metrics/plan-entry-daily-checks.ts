import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { routineChecks } from '../collectors/routine-checks.ts';
import { fewestOnADay } from '../routine/checked-days.ts';

/** 社区矫正科派专人每天对各司法所数据录入情况进行检查 (003-特殊人群服务管理-2-a). */
export const planEntryDailyChecks = defineMetric({
  id: 'plan-entry-daily-checks', title: { zh: '矫正方案录入检查（最少的一天）', en: 'Daily checks of entered correction plans' }, unit: 'count',
  needs: { routineChecks },
  params: z.object({ workdays: z.boolean().default(false).describe('只计工作日') }),
  measure: ({ facts, params, period, asOf }) => fewestOnADay([facts.routineChecks.filter((check) => check.kind === 'plan-entry')], { period, asOf, ...params }),
});

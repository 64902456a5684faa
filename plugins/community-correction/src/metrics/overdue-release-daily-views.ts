import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { routineChecks } from '../collectors/routine-checks.ts';
import { fewestOnADay } from '../routine/checked-days.ts';

/** 每日查看逾期解矫预报 (003-特殊人群服务管理-3-a). */
export const overdueReleaseDailyViews = defineMetric({
  id: 'overdue-release-daily-views', title: { zh: '逾期解矫预报查看（最少的一天）', en: 'Daily views of overdue releases' }, unit: 'count',
  needs: { routineChecks },
  params: z.object({ workdays: z.boolean().default(false).describe('只计工作日') }),
  measure: ({ facts, params, period, asOf }) => fewestOnADay([facts.routineChecks.filter((check) => check.kind === 'overdue-release')], { period, asOf, ...params }),
});

import { defineMetric, weekName, weeksOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { routineChecks } from '../collectors/routine-checks.ts';
import { fewestChecks } from '../routine/fewest-checks.ts';

/** 每周一次对数据录入情况进行检查 (003-特殊人群服务管理-4-b). */
export const resettlementEntryWeeklyChecks = defineMetric({
  id: 'resettlement-entry-weekly-checks', title: { zh: '安置帮教录入检查（最少的一周）', en: 'Weekly checks of resettlement data' }, unit: 'count',
  needs: { routineChecks },
  // A week on the edge of the year is asked for as a whole.
  span: 'all-time',
  params: z.object({}),
  measure: ({ facts, period, asOf }) =>
    fewestChecks([facts.routineChecks.filter((check) => check.kind === 'resettlement-entry')], { spans: weeksOf(period, asOf), name: weekName }),
});

import { defineMetric, weekName, weeksOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { routineChecks } from '../collectors/routine-checks.ts';
import { fewestChecks } from '../routine/fewest-checks.ts';

/** 每周对各司法所解矫手续数据录入情况进行核对 (003-特殊人群服务管理-3-a). */
export const releaseEntryWeeklyChecks = defineMetric({
  id: 'release-entry-weekly-checks', title: { zh: '解矫手续录入核对（最少的一周）', en: 'Weekly checks of entered releases' }, unit: 'count',
  needs: { routineChecks },
  // A week on the edge of the year is asked for as a whole.
  span: 'all-time',
  params: z.object({}),
  measure: ({ facts, period, asOf }) =>
    fewestChecks([facts.routineChecks.filter((check) => check.kind === 'release-entry')], { spans: weeksOf(period, asOf), name: weekName }),
});

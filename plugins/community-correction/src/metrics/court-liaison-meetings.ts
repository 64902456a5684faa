import { defineMetric, weekName, weeksOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { routineChecks } from '../collectors/routine-checks.ts';
import { fewestChecks } from '../routine/fewest-checks.ts';

/** 加强与法院、检察院的沟通协调，每周定期1次 (003-特殊人群服务管理-1-a). */
export const courtLiaisonMeetings = defineMetric({
  id: 'court-liaison-meetings', title: { zh: '与法院检察院沟通协调（最少的一周）', en: 'Weekly meetings with court and procuratorate' }, unit: 'count',
  needs: { routineChecks },
  // A week on the edge of the year is asked for as a whole.
  span: 'all-time',
  params: z.object({}),
  measure: ({ facts, period, asOf }) =>
    fewestChecks([facts.routineChecks.filter((check) => check.kind === 'court-liaison')], { spans: weeksOf(period, asOf), name: weekName }),
});

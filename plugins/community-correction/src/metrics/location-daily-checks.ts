import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { routineChecks } from '../collectors/routine-checks.ts';
import { fewestOnADay } from '../routine/checked-days.ts';

/** 每天开展检查1次，每天对基层司法所开展督查1次: a day has as many as it has of the rarer; 督查 may be left out (003-特殊人群服务管理-1-b, 003-特殊人群服务管理-2-c). */
export const locationDailyChecks = defineMetric({
  id: 'location-daily-checks', title: { zh: '定位检查督查（最少的一天）', en: 'Daily location checks' }, unit: 'count',
  needs: { routineChecks },
  params: z.object({
    workdays: z.boolean().default(false).describe('只计工作日'), supervision: z.boolean().default(true).describe('每天另须对司法所督查一次'),
  }),
  measure({ facts, params, period, asOf }) {
    const of = (kind: 'location-check' | 'location-supervision') => facts.routineChecks.filter((check) => check.kind === kind);
    return fewestOnADay([of('location-check'), ...(params.supervision ? [of('location-supervision')] : [])], { period, asOf, workdays: params.workdays });
  },
});

import { count, defineMetric, inPeriod, monthName, monthsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

/** Pieces short month by month; what one month has too many does not help another. */
export const infoMonthlyShortfall = defineMetric({
  id: 'info-monthly-shortfall', title: { zh: '按月报送信息缺少篇数', en: 'Information items short, month by month' }, unit: 'count',
  needs: { infoItems }, params: z.object({ perMonth: z.int().positive().default(2).describe('每月报送篇数') }),
  measure({ facts, params, period, asOf }) {
    const short = monthsOf(period, asOf).map((month) => ({ month, pieces: params.perMonth - facts.infoItems.filter(({ submittedAt }) => submittedAt !== null && inPeriod(submittedAt, month)).length }))
      .filter(({ pieces }) => pieces > 0);
    return count(short.reduce((sum, { pieces }) => sum + pieces, 0), [], short.map(({ month }) => monthName(month)));
  },
});

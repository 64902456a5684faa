import { count, defineMetric, inPeriod, monthsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

/** Pieces short month by month; what one month has too many does not help another. */
export const infoMonthlyShortfall = defineMetric({
  id: 'info-monthly-shortfall', title: { zh: '按月报送信息缺少篇数', en: 'Information items short, month by month' }, unit: 'count',
  needs: { infoItems }, params: z.object({ perMonth: z.int().positive().default(2).describe('每月报送篇数') }),
  measure({ facts, params, period, asOf }) {
    const sentIn = monthsOf(period, asOf).map((month) => facts.infoItems.filter(({ submittedAt }) => submittedAt !== null && inPeriod(submittedAt, month)).length);
    return count(sentIn.reduce((short, sent) => short + Math.max(0, params.perMonth - sent), 0));
  },
});

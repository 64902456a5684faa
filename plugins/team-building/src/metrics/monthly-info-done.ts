import { defineMetric, factIds, inPeriod, monthName, monthsOf, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { infoItems } from '../collectors/info-items.ts';

/** 001-司法行政服务保障和队伍建设体系-2-c: by month, so 24 in the year with a month of 1 is not done. */
export const monthlyInfoDone = defineMetric({
  id: 'monthly-info-done', title: { zh: '按月完成信息报送', en: 'Information sent every month' }, unit: 'yes-no',
  needs: { infoItems }, params: z.object({ perMonth: z.int().positive().default(2).describe('每月报送篇数') }),
  measure({ facts, params, period, asOf }) {
    const months = monthsOf(period, asOf);
    if (months.length === 0) return notApplicable('no month of the period has ended');
    const sent = months.map((month) => ({ month, items: facts.infoItems.filter(({ submittedAt }) => submittedAt !== null && inPeriod(submittedAt, month)) }));
    const short = sent.filter(({ items }) => items.length < params.perMonth);
    return yesNo(short.length === 0, factIds(short.flatMap(({ items }) => items)), short.map(({ month }) => monthName(month)));
  },
});

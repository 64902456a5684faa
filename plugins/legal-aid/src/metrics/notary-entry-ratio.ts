import { addDays, defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { notaryMatters } from '../collectors/notary-matters.ts';

/** 按时完成全年已办结公证事项的录入: entered by asOf, at the latest by the end of the year ÷ closed by asOf (002-直属公证处考核工作-3-b). */
export const notaryEntryRatio = defineMetric({
  id: 'notary-entry-ratio', title: { zh: '办结公证录入率', en: 'Closed matters entered on time' }, unit: 'ratio',
  needs: { matters: notaryMatters },
  params: z.object({ graceDays: z.int().nonnegative().default(0).describe('年终后仍可录入的天数') }),
  measure({ facts, params, period, asOf }) {
    const closed = facts.matters.filter(({ closedAt }) => closedAt <= asOf);
    if (closed.length === 0) return notApplicable('no matter was closed in this period');
    const last = addDays(period.to, params.graceDays);
    const by = asOf < last ? asOf : last;
    const open = closed.filter(({ enteredAt }) => enteredAt === null || enteredAt > by);
    return ratio(closed.length - open.length, closed.length, factIds(open));
  },
});

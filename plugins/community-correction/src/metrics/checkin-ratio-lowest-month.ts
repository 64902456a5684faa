import { defineMetric, factIds, inPeriod, monthName, monthsOf, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { checkIns } from '../collectors/check-ins.ts';

/** 每月刷证率: the lowest of the monthly ratios, each over all persons of the month. */
export const checkinRatioLowestMonth = defineMetric({
  id: 'checkin-ratio-lowest-month', title: { zh: '每月刷证率', en: 'Lowest monthly check-in ratio' }, unit: 'ratio',
  needs: { checkIns },
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const months = monthsOf(period, asOf).flatMap((month) => {
      const rows = facts.checkIns.filter((row) => inPeriod(row.month, month));
      const due = rows.reduce((sum, row) => sum + row.due, 0);
      return due === 0 ? [] : [{ name: monthName(month), due, done: rows.reduce((sum, row) => sum + row.done, 0), open: rows.filter((row) => row.done < row.due) }];
    });
    const [lowest] = months.toSorted((a, b) => a.done * b.due - b.done * a.due);
    return lowest === undefined ? notApplicable('no check-in was due in a month that has ended') : ratio(lowest.done, lowest.due, factIds(lowest.open), lowest.open.length === 0 ? [] : [lowest.name]);
  },
});

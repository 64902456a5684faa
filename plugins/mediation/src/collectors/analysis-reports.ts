import { addDays, between, chance, daysBetween, defineCollector, monthsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { faultRate } from '../made-up/fault-rate.ts';

/** 每月分析研判报告, by the day of submission to the district bureau. */
export const analysisReports = defineCollector({
  id: 'analysis-reports', title: { zh: '分析研判报告', en: 'Analysis reports' }, version: 1,
  row: z.object({ submittedAt: z.iso.date(), title: z.string().default('矛盾纠纷分析研判报告') }),
  key: ['submittedAt', 'title'], date: 'submittedAt',
  columns: { submittedAt: ['报送日期', '上报日期', '提交日期', '日期'], title: ['报告名称', '标题', '报告标题'] },
  labels: { submittedAt: 'Submitted on', title: 'Title' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly', rowsPerYear: 12,
  generate: (random, { period, rows, unit }) => {
    const faults = faultRate(random) / 2;
    return monthsOf(period).flatMap((month) => {
      const submittedAt = addDays(month.to, -between(random, 0, Math.min(6, daysBetween(month.from, month.to))));
      return chance(random, faults) ? [] : [{ submittedAt, title: `${unit}${Number(month.to.slice(5, 7))}月矛盾纠纷分析研判报告` }];
    }).slice(0, rows);
  },
});

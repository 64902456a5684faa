import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { periodicReports } from '../collectors/periodic-reports.ts';
import { reportsOnTime } from '../reports-on-time.ts';

/** 司法行政全年总结 (002-综合工作-3-b). */
export const annualSummaryOnTime = defineMetric({
  id: 'annual-summary-on-time', title: { zh: '按时报送全年总结', en: 'Summary of the year on time' }, unit: 'yes-no',
  needs: { reports: periodicReports },
  params: z.object({ days: z.int().positive().default(15).describe('未写明期限的，期末后多少日内报送') }),
  measure({ facts, params, period, asOf }) {
    const owed = [{ cadence: 'yearly' as const, span: period, name: period.to.slice(0, 4) }];
    return reportsOnTime(facts.reports.filter((report) => report.kind === 'summary'), owed, { ...params, asOf });
  },
});

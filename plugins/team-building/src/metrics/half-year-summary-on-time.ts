import { defineMetric, halfYearName, halfYearsOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { periodicReports } from '../collectors/periodic-reports.ts';
import { reportsOnTime } from '../reports-on-time.ts';

/** 司法行政半年总结, of the first half; the second is told in the summary of the year (002-综合工作-3-a). */
export const halfYearSummaryOnTime = defineMetric({
  id: 'half-year-summary-on-time', title: { zh: '按时报送半年总结', en: 'Half-year summary on time' }, unit: 'yes-no',
  needs: { reports: periodicReports },
  params: z.object({ days: z.int().positive().default(15).describe('未写明期限的，期末后多少日内报送') }),
  measure({ facts, params, period, asOf }) {
    const owed = halfYearsOf(period).slice(0, 1).map((span) => ({ cadence: 'half-yearly' as const, span, name: halfYearName(span) }));
    return reportsOnTime(facts.reports.filter((report) => report.kind === 'summary'), owed, { ...params, asOf });
  },
});

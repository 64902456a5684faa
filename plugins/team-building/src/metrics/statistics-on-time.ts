import { defineMetric, halfYearName, halfYearsOf, quarterName, quartersOf } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { periodicReports } from '../collectors/periodic-reports.ts';
import { type OwedReport, reportsOnTime } from '../reports-on-time.ts';

/** 季度、半年、全年统计报表: every quarter, the first half and the year, each by its day (002-综合工作-2-a). */
export const statisticsOnTime = defineMetric({
  id: 'statistics-on-time', title: { zh: '按时上报统计报表', en: 'Statistics on time' }, unit: 'yes-no',
  needs: { reports: periodicReports },
  params: z.object({ days: z.int().positive().default(15).describe('未写明期限的，期末后多少日内报送') }),
  measure({ facts, params, period, asOf }) {
    const owed: readonly OwedReport[] = [
      ...quartersOf(period).map((span) => ({ cadence: 'quarterly' as const, span, name: quarterName(span) })),
      ...halfYearsOf(period).slice(0, 1).map((span) => ({ cadence: 'half-yearly' as const, span, name: halfYearName(span) })),
      { cadence: 'yearly', span: period, name: period.to.slice(0, 4) },
    ];
    return reportsOnTime(facts.reports.filter((report) => report.kind === 'statistics'), owed, { ...params, asOf });
  },
});

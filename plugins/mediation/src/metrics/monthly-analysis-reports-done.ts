import { defineMetric, monthName, monthsOf, notApplicable, periodsWithout, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { analysisReports } from '../collectors/analysis-reports.ts';

/** 每月分析研判报告: one submitted in every month that has ended by asOf (001-预防化解矛盾纠纷体系-3-c). */
export const monthlyAnalysisReportsDone = defineMetric({
  id: 'monthly-analysis-reports-done', title: { zh: '每月分析研判报告', en: 'Monthly analysis reports' }, unit: 'yes-no',
  needs: { analysisReports },
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const months = monthsOf(period, asOf);
    if (months.length === 0) return notApplicable('no month has ended yet');
    const missed = periodsWithout(months, facts.analysisReports.map((report) => report.submittedAt));
    return yesNo(missed.length === 0, [], missed.map(monthName));
  },
});

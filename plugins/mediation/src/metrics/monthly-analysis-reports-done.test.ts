import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { monthlyAnalysisReportsDone } from './monthly-analysis-reports-done.ts';

const reports = (...months: readonly number[]) => months.map((month) => ({ submittedAt: `2018-${String(month).padStart(2, '0')}-28` }));

testMetric(monthlyAnalysisReportsDone, [
  { name: '每月', facts: { analysisReports: reports(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) }, expect: yesNo(true) },
  { name: 'one month without', facts: { analysisReports: reports(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) }, expect: yesNo(false, [], ['2018-12']) },
  { name: 'two in one month replace none', facts: { analysisReports: [...reports(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), { submittedAt: '2018-11-02' }] }, expect: yesNo(false, [], ['2018-12']) },
  { name: 'the last day of a month is in time', asOf: '2018-01-31', facts: { analysisReports: [{ submittedAt: '2018-01-31' }] }, expect: yesNo(true) },
  { name: 'the first of the next is late', asOf: '2018-02-01', facts: { analysisReports: [{ submittedAt: '2018-02-01' }] }, expect: yesNo(false, [], ['2018-01']) },
  { name: 'no month has ended', asOf: '2018-01-30', facts: { analysisReports: [] }, expect: notApplicable('no month has ended yet') },
]);

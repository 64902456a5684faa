import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { annualSummaryOnTime } from './annual-summary-on-time.ts';

const summary = (over = {}) => ({ reportNo: 'R1', kind: 'summary' as const, cadence: 'yearly' as const, coversTo: '2018-12-31', dueAt: '2018-12-25', submittedAt: '2018-12-25', ...over });

testMetric(annualSummaryOnTime, [
  { name: 'on the last day', facts: { reports: [summary()] }, expect: yesNo(true) },
  { name: 'a day late', facts: { reports: [summary({ submittedAt: '2018-12-26' })] }, expect: yesNo(false, ['R1']) },
  { name: 'due next year and sent next year', facts: { reports: [summary({ dueAt: '2019-01-10', submittedAt: '2019-01-10' })] }, asOf: '2019-01-31', expect: yesNo(true) },
  { name: 'due next year, looked at before', facts: { reports: [summary({ dueAt: '2019-01-10', submittedAt: null })] }, expect: notApplicable('no report is due yet') },
  { name: 'nothing on record, day 15', facts: { reports: [] }, asOf: '2019-01-15', expect: notApplicable('no report is due yet') },
  { name: 'nothing on record, day 16', facts: { reports: [] }, asOf: '2019-01-16', expect: yesNo(false, [], ['2018']) },
  { name: 'the summary of last year', facts: { reports: [summary({ coversTo: '2017-12-31' })] }, asOf: '2019-01-16', expect: yesNo(false, [], ['2018']) },
]);

import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { halfYearSummaryOnTime } from './half-year-summary-on-time.ts';

const summary = (over = {}) => ({ reportNo: 'R1', kind: 'summary' as const, cadence: 'half-yearly' as const, coversTo: '2018-06-30', dueAt: '2018-07-05', submittedAt: '2018-07-05', ...over });

testMetric(halfYearSummaryOnTime, [
  { name: 'on the last day', facts: { reports: [summary()] }, expect: yesNo(true) },
  { name: 'a day late', facts: { reports: [summary({ submittedAt: '2018-07-06' })] }, expect: yesNo(false, ['R1']) },
  { name: 'never sent', facts: { reports: [summary({ submittedAt: null })] }, expect: yesNo(false, ['R1']) },
  { name: 'not sent on the last day: not yet late', facts: { reports: [summary({ submittedAt: null })] }, asOf: '2018-07-05', expect: notApplicable('no report is due yet') },
  { name: 'not sent the day after', facts: { reports: [summary({ submittedAt: null })] }, asOf: '2018-07-06', expect: yesNo(false, ['R1']) },
  { name: 'no summary on record', facts: { reports: [] }, expect: yesNo(false, [], ['2018-H1']) },
  { name: 'where no day was set, day 15', facts: { reports: [summary({ dueAt: null, submittedAt: '2018-07-15' })] }, expect: yesNo(true) },
  { name: 'day 16', facts: { reports: [summary({ dueAt: null, submittedAt: '2018-07-16' })] }, expect: yesNo(false, ['R1']) },
  { name: 'a county may set another day', facts: { reports: [summary({ dueAt: null, submittedAt: '2018-07-15' })] }, params: { days: 10 }, expect: yesNo(false, ['R1']) },
  { name: 'the statistics of the half-year are no summary', facts: { reports: [summary({ kind: 'statistics' })] }, expect: yesNo(false, [], ['2018-H1']) },
  { name: 'in the first half', facts: { reports: [] }, asOf: '2018-06-29', expect: notApplicable('no report is due yet') },
]);

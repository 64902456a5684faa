import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { statisticsOnTime } from './statistics-on-time.ts';

const sent = (reportNo: string, cadence: 'quarterly' | 'half-yearly' | 'yearly', coversTo: string, submittedAt: string | null, over = {}) =>
  ({ reportNo, kind: 'statistics' as const, cadence, coversTo, submittedAt, ...over });
const [q1, q2, h1, q3] = [
  sent('Q1', 'quarterly', '2018-03-31', '2018-04-15'), sent('Q2', 'quarterly', '2018-06-30', '2018-07-10'), sent('H1', 'half-yearly', '2018-06-30', '2018-07-10'),
  sent('Q3', 'quarterly', '2018-09-30', '2018-10-10'),
];
const [q4, year] = [sent('Q4', 'quarterly', '2018-12-31', '2019-01-10'), sent('Y', 'yearly', '2018-12-31', '2019-01-15')];

testMetric(statisticsOnTime, [
  { name: '季度、半年、全年', facts: { reports: [q1, q2, h1, q3, q4, year] }, asOf: '2019-02-28', expect: yesNo(true) },
  { name: 'the year a day late', facts: { reports: [q1, q2, h1, q3, q4, sent('Y', 'yearly', '2018-12-31', '2019-01-16')] }, asOf: '2019-02-28', expect: yesNo(false, ['Y']) },
  { name: 'a quarter without one', facts: { reports: [q1, q2, h1, q4, year] }, asOf: '2019-02-28', expect: yesNo(false, [], ['2018-Q3']) },
  { name: 'a quarterly report is no half-yearly one', facts: { reports: [q1, q2, q3, q4, year] }, asOf: '2019-02-28', expect: yesNo(false, [], ['2018-H1']) },
  { name: 'on the last day of the year the fourth quarter is not yet due', facts: { reports: [q1, q2, h1, q3] }, expect: yesNo(true) },
  { name: 'one of two kinds of one quarter is late', facts: { reports: [q1, sent('Q1b', 'quarterly', '2018-03-31', '2018-04-16')] }, asOf: '2018-05-31', expect: yesNo(false, ['Q1b']) },
  { name: 'its own day counts where one was set', facts: { reports: [sent('Q1', 'quarterly', '2018-03-31', '2018-04-15', { dueAt: '2018-04-10' })] }, asOf: '2018-05-31', expect: yesNo(false, ['Q1']) },
  { name: 'before the first quarter ends', facts: { reports: [] }, asOf: '2018-03-30', expect: notApplicable('no report is due yet') },
]);

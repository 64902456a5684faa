import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { quarterlyTypicalCasesDone } from './quarterly-typical-cases-done.ts';

const cases = (...dates: readonly string[]) => dates.map((submittedAt) => ({ submittedAt, title: '邻里排水纠纷调解案' }));

testMetric(quarterlyTypicalCasesDone, [
  { name: '每季度', facts: { typicalCases: cases('2018-03-31', '2018-04-01', '2018-09-30', '2018-12-31') }, expect: yesNo(true) },
  { name: 'a day late is the next quarter', facts: { typicalCases: cases('2018-04-01', '2018-04-02', '2018-09-30', '2018-12-31') }, expect: yesNo(false, [], ['2018-Q1']) },
  { name: 'one missing', facts: { typicalCases: cases('2018-03-31', '2018-04-01', '2018-09-30') }, expect: yesNo(false, [], ['2018-Q4']) },
  { name: 'the running quarter is not asked for', asOf: '2018-06-29', facts: { typicalCases: cases('2018-03-31') }, expect: yesNo(true) },
  { name: 'no quarter has ended', asOf: '2018-03-30', facts: { typicalCases: [] }, expect: notApplicable('no quarter has ended yet') },
]);

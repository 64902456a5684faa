import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { disputesEnteredOnTimeRatio } from './disputes-entered-on-time-ratio.ts';

const dispute = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-03-01', enteredAt: '2018-03-02', ...over });

testMetric(disputesEnteredOnTimeRatio, [
  { name: 'day 10 is in time', facts: { disputes: [dispute({ enteredAt: '2018-03-11' })] }, expect: ratio(1, 1) },
  { name: 'day 11 is late', facts: { disputes: [dispute({ enteredAt: '2018-03-12' })] }, expect: ratio(0, 1, ['A1']) },
  { name: 'a major one has 5 days', facts: { disputes: [dispute({ major: true, enteredAt: '2018-03-06' })] }, expect: ratio(1, 1) },
  { name: 'day 6 of a major one is late', facts: { disputes: [dispute({ major: true, enteredAt: '2018-03-07' })] }, expect: ratio(0, 1, ['A1']) },
  { name: 'a county may tighten', facts: { disputes: [dispute({ enteredAt: '2018-03-09' })] }, params: { days: 7 }, expect: ratio(0, 1, ['A1']) },
  { name: 'a county may give major ones more', facts: { disputes: [dispute({ major: true, enteredAt: '2018-03-09' })] }, params: { majorDays: 8 }, expect: ratio(1, 1) },
  { name: 'working day 10, over the National Day', facts: { disputes: [dispute({ acceptedAt: '2018-09-28', enteredAt: '2018-10-17' })] }, params: { workdays: true }, expect: ratio(1, 1) },
  { name: 'working day 11', facts: { disputes: [dispute({ acceptedAt: '2018-09-28', enteredAt: '2018-10-18' })] }, params: { workdays: true }, expect: ratio(0, 1, ['A1']) },
  { name: 'a year without a calendar is named', facts: { disputes: [dispute({ acceptedAt: '2031-03-03', enteredAt: '2031-03-17' })] }, params: { workdays: true }, period: { from: '2031-01-01', to: '2031-06-30' }, expect: ratio(1, 1, [], ['2031-holidays-unknown']) },
  { name: 'not entered: outside the base', facts: { disputes: [dispute(), dispute({ caseNo: 'A2', enteredAt: null })] }, expect: ratio(1, 1) },
  { name: 'the year of acceptance counts', facts: { disputes: [dispute({ acceptedAt: '2018-12-31', enteredAt: '2019-01-10' }), dispute({ caseNo: 'A2', acceptedAt: '2017-12-31', enteredAt: '2018-03-01' })] }, expect: ratio(1, 1) },
  { name: 'nothing entered', facts: { disputes: [] }, expect: notApplicable('no dispute was entered in this period') },
]);

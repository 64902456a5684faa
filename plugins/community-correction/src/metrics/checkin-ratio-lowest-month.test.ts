import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { checkinRatioLowestMonth } from './checkin-ratio-lowest-month.ts';

const checkIn = (over = {}) => ({ personNo: 'C1', month: '2018-03-01', due: 20, done: 19, ...over });

testMetric(checkinRatioLowestMonth, [
  { name: '19 of 20', facts: { checkIns: [checkIn()] }, expect: ratio(19, 20, ['C1/2018-03-01'], ['2018-03']) },
  { name: '18 of 20', facts: { checkIns: [checkIn({ done: 18 })] }, expect: ratio(18, 20, ['C1/2018-03-01'], ['2018-03']) },
  { name: 'the lowest month counts', facts: { checkIns: [checkIn(), checkIn({ month: '2018-04-01', done: 10 })] }, expect: ratio(10, 20, ['C1/2018-04-01'], ['2018-04']) },
  { name: 'all persons of a month together', facts: { checkIns: [checkIn({ done: 20 }), checkIn({ personNo: 'C2', done: 18 })] }, expect: ratio(38, 40, ['C2/2018-03-01'], ['2018-03']) },
  { name: 'a running month is not yet judged', facts: { checkIns: [checkIn()] }, asOf: '2018-03-30', expect: notApplicable('no check-in was due in a month that has ended') },
]);

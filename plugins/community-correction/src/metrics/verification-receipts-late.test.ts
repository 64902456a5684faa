import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { verificationReceiptsLate } from './verification-receipts-late.ts';

const request = (over = {}) => ({ verificationNo: 'V1', requestReceivedAt: '2018-03-01', receiptSentAt: '2018-03-08', ...over });

testMetric(verificationReceiptsLate, [
  { name: 'day 7 is in time', facts: { verifications: [request()] }, expect: count(0) },
  { name: 'day 8 is late', facts: { verifications: [request({ receiptSentAt: '2018-03-09' })] }, expect: count(1, ['V1']) },
  { name: 'unanswered, day 7 is over at asOf', facts: { verifications: [request({ requestReceivedAt: '2018-12-23', receiptSentAt: null })] }, expect: count(1, ['V1']) },
  { name: 'unanswered, day 7 is asOf', facts: { verifications: [request({ requestReceivedAt: '2018-12-24', receiptSentAt: null })] }, expect: count(0) },
  { name: 'unanswered at the end of the year, looked at in January', facts: { verifications: [request({ requestReceivedAt: '2018-12-28', receiptSentAt: null })] }, asOf: '2019-01-10', expect: count(1, ['V1']) },
  { name: 'a request of last year is last year\'s', facts: { verifications: [request({ requestReceivedAt: '2017-12-31', receiptSentAt: '2018-02-01' })] }, expect: count(0) },
  { name: 'a county may give 10 days', facts: { verifications: [request({ receiptSentAt: '2018-03-11' })] }, params: { days: 10 }, expect: count(0) },
  { name: 'working day 7, over the Spring Festival', facts: { verifications: [request({ requestReceivedAt: '2018-02-14', receiptSentAt: '2018-03-01' })] }, params: { workdays: true }, expect: count(0) },
  { name: 'working day 8', facts: { verifications: [request({ requestReceivedAt: '2018-02-14', receiptSentAt: '2018-03-02' })] }, params: { workdays: true }, expect: count(1, ['V1']) },
  { name: 'no request', facts: { verifications: [] }, expect: count(0) },
], { alwaysApplies: true });

import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { disputesEnteredRatio } from './disputes-entered-ratio.ts';

const dispute = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-03-01', enteredAt: '2018-03-02', ...over });

testMetric(disputesEnteredRatio, [
  { name: 'an entered dispute', facts: { disputes: [dispute()] }, expect: ratio(1, 1) },
  { name: 'one that is not entered costs', facts: { disputes: [dispute({ enteredAt: null })] }, expect: ratio(0, 1, ['A1']) },
  { name: '4 of 5 are 80%', facts: { disputes: ['1', '2', '3', '4', '5'].map((caseNo) => dispute({ caseNo, enteredAt: caseNo === '5' ? null : '2018-03-02' })) }, expect: ratio(4, 5, ['5']) },
  { name: 'accepted on the last day of the year', facts: { disputes: [dispute({ acceptedAt: '2018-12-31', enteredAt: null }), dispute({ caseNo: 'A2' })] }, expect: ratio(1, 2, ['A1']) },
  { name: 'accepted the day before the year', facts: { disputes: [dispute({ acceptedAt: '2017-12-31', enteredAt: null }), dispute({ caseNo: 'A2' })] }, expect: ratio(1, 1) },
  { name: 'no dispute', facts: { disputes: [] }, expect: notApplicable('no dispute was accepted in this period') },
]);

import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { agreementPerformanceRatio } from './agreement-performance-ratio.ts';

const agreement = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-03-01', agreementDueAt: '2018-06-30', performedAt: '2018-06-20', ...over });

testMetric(agreementPerformanceRatio, [
  { name: 'performed', facts: { disputes: [agreement()] }, expect: ratio(1, 1) },
  { name: 'due and not performed', facts: { disputes: [agreement({ performedAt: null })] }, expect: ratio(0, 1, ['A1']) },
  { name: 'performed late is performed', facts: { disputes: [agreement({ performedAt: '2018-09-01' })] }, expect: ratio(1, 1) },
  { name: 'due on the check date', facts: { disputes: [agreement({ agreementDueAt: '2018-12-31', performedAt: null }), agreement({ caseNo: 'A2' })] }, expect: ratio(1, 2, ['A1']) },
  { name: 'due the day after', facts: { disputes: [agreement({ agreementDueAt: '2019-01-01', performedAt: null }), agreement({ caseNo: 'A2' })] }, expect: ratio(1, 1) },
  { name: 'not due yet at an earlier check', facts: { disputes: [agreement({ agreementDueAt: '2018-12-31', performedAt: null }), agreement({ caseNo: 'A2' })] }, asOf: '2018-12-30', expect: ratio(1, 1) },
  { name: 'performed on the spot, without a term', facts: { disputes: [agreement({ agreementDueAt: null, performedAt: '2018-03-05' }), agreement({ caseNo: 'A2', performedAt: null })] }, expect: ratio(1, 2, ['A2']) },
  { name: 'of last year, due in this one', facts: { disputes: [agreement({ acceptedAt: '2017-11-01', agreementDueAt: '2018-01-01', performedAt: null })] }, expect: ratio(0, 1, ['A1']) },
  { name: 'no agreement', facts: { disputes: [agreement({ agreementDueAt: null, performedAt: null })] }, expect: notApplicable('no agreement was due') },
]);

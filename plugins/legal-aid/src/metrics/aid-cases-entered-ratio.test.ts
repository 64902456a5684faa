import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidCasesEnteredRatio } from './aid-cases-entered-ratio.ts';

const aidCase = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-12-01', enteredAt: '2018-12-02', ...over });

testMetric(aidCasesEnteredRatio, [
  { name: 'both entered', facts: { cases: [aidCase(), aidCase({ caseNo: 'A2' })] }, expect: ratio(2, 2) },
  { name: 'one of two entered', facts: { cases: [aidCase(), aidCase({ caseNo: 'A2', enteredAt: null })] }, expect: ratio(1, 2, ['A2']) },
  { name: 'no case was accepted', facts: { cases: [] }, expect: notApplicable('no aid case was accepted in this period') },
]);

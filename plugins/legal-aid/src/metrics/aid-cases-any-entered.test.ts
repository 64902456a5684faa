import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidCasesAnyEntered } from './aid-cases-any-entered.ts';

const aidCase = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-12-01', enteredAt: '2018-12-02', ...over });

testMetric(aidCasesAnyEntered, [
  { name: 'one was entered', facts: { cases: [aidCase()] }, expect: yesNo(true, ['A1']) },
  { name: 'none was entered', facts: { cases: [aidCase({ enteredAt: null })] }, expect: yesNo(false) },
  { name: 'no case', facts: { cases: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

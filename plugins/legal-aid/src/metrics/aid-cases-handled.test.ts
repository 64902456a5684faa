import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidCasesHandled } from './aid-cases-handled.ts';

testMetric(aidCasesHandled, [
  { name: 'accepted on the last day of the year', facts: { cases: [{ caseNo: 'A1', acceptedAt: '2018-12-31' }] }, expect: count(1, ['A1']) },
  { name: 'accepted in the next year', facts: { cases: [{ caseNo: 'A1', acceptedAt: '2019-01-01' }] }, expect: count(0) },
  { name: 'not yet accepted', facts: { cases: [{ caseNo: 'A1', acceptedAt: null }] }, expect: count(0) },
], { alwaysApplies: true });

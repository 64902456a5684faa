import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidCasesNotVerified } from './aid-cases-not-verified.ts';

testMetric(aidCasesNotVerified, [
  { name: 'verified', facts: { cases: [{ caseNo: 'A1', verified: true }] }, expect: count(0) },
  { name: 'not verified', facts: { cases: [{ caseNo: 'A1', verified: false }] }, expect: count(1, ['A1']) },
  { name: 'nothing written is not verified', facts: { cases: [{ caseNo: 'A1', verified: null }, { caseNo: 'A2', verified: true }] }, expect: count(1, ['A1']) },
  { name: 'no case', facts: { cases: [] }, expect: count(0) },
], { alwaysApplies: true });

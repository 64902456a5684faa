import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidCasesWithoutSurvey } from './aid-cases-without-survey.ts';

testMetric(aidCasesWithoutSurvey, [
  { name: 'each case was surveyed', facts: { cases: [{ caseNo: 'a1', surveyAt: '2018-06-20' }, { caseNo: 'a2', surveyAt: '2018-07-01' }] }, expect: count(0) },
  { name: 'one of two was not', facts: { cases: [{ caseNo: 'a1', surveyAt: '2018-06-20' }, { caseNo: 'a2', surveyAt: null }] }, expect: count(1, ['a2']) },
  { name: 'no case', facts: { cases: [] }, expect: count(0) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidCasesEntered } from './aid-cases-entered.ts';

const aidCase = (over = {}) => ({ caseNo: 'A1', acceptedAt: '2018-12-01', enteredAt: '2018-12-02', ...over });

testMetric(aidCasesEntered, [
  { name: 'entered on the last day of the year', facts: { cases: [aidCase({ enteredAt: '2018-12-31' })] }, expect: count(1, ['A1']) },
  { name: 'entered after the year', facts: { cases: [aidCase({ enteredAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'accepted last year, entered this year', facts: { cases: [aidCase({ acceptedAt: '2017-12-31', enteredAt: '2018-01-01' })] }, expect: count(1, ['A1']) },
  { name: 'not entered', facts: { cases: [aidCase({ enteredAt: null })] }, expect: count(0) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidTransfersSuccessful } from './aid-transfers-successful.ts';

const transfer = (over = {}) => ({ transferNo: 'T1', applicantNo: 'P1', appliedAt: '2018-12-20', grantedAt: '2018-12-31', ...over });

testMetric(aidTransfersSuccessful, [
  { name: 'granted on the last day of the year', facts: { transfers: [transfer()] }, expect: count(1, ['T1']) },
  { name: 'granted a day later', facts: { transfers: [transfer({ grantedAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'applied last year, granted this year', facts: { transfers: [transfer({ appliedAt: '2017-12-30', grantedAt: '2018-01-02' })] }, expect: count(1, ['T1']) },
  { name: 'not granted', facts: { transfers: [transfer({ grantedAt: null })] }, expect: count(0) },
  { name: 'persons are counted, not applications', facts: { transfers: [transfer(), transfer({ transferNo: 'T2' })] }, expect: count(1, ['T1', 'T2']) },
], { alwaysApplies: true });

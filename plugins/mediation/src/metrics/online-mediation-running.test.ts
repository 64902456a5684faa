import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { onlineMediationRunning } from './online-mediation-running.ts';

const use = (recordNo: string, date = '2018-05-01') => ({ recordNo, date });

testMetric(onlineMediationRunning, [
  { name: 'used once', facts: { onlineMediations: [use('1')] }, expect: yesNo(true) },
  { name: 'never used', facts: { onlineMediations: [] }, expect: yesNo(false) },
  { name: 'used last year only', facts: { onlineMediations: [use('1', '2017-12-31')] }, expect: yesNo(false) },
  { name: 'a county may ask for more', facts: { onlineMediations: [use('1')] }, params: { minimumUses: 2 }, expect: yesNo(false) },
], { alwaysApplies: true });

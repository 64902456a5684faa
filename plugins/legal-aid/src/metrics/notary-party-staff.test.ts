import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { notaryPartyStaff } from './notary-party-staff.ts';

const post = (over = {}) => ({ postNo: 'Y1', kind: 'full-time-staff' as const, from: '2018-12-31', ...over });

testMetric(notaryPartyStaff, [
  { name: 'since the last day', facts: { posts: [post()] }, expect: yesNo(true, ['Y1']) },
  { name: 'since the day after', facts: { posts: [post({ from: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'ended on the last day', facts: { posts: [post({ from: '2015-01-01', to: '2018-12-31' })] }, expect: yesNo(false) },
  { name: 'a liaison does not work full-time', facts: { posts: [post({ kind: 'liaison' })] }, expect: yesNo(false) },
  { name: 'nobody', facts: { posts: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

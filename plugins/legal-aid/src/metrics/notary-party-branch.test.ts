import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { notaryPartyBranch } from './notary-party-branch.ts';

const post = (over = {}) => ({ postNo: 'Y1', kind: 'branch' as const, from: '2018-12-31', ...over });

testMetric(notaryPartyBranch, [
  { name: 'since the last day', facts: { posts: [post()] }, expect: yesNo(true, ['Y1']) },
  { name: 'since the day after', facts: { posts: [post({ from: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'ended on the last day', facts: { posts: [post({ from: '2015-01-01', to: '2018-12-31' })] }, expect: yesNo(false) },
  { name: 'a liaison instead of a branch', facts: { posts: [post({ kind: 'liaison' })] }, expect: yesNo(true, ['Y1']) },
  { name: 'full-time staff is neither', facts: { posts: [post({ kind: 'full-time-staff' })] }, expect: yesNo(false) },
  { name: 'nobody', facts: { posts: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { townLeaderUnaware } from './town-leader-unaware.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'town-leader-unaware' as const, date: '2018-09-03', reason: '走访时发现', confirmed: true, ...over });

testMetric(townLeaderUnaware, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: yesNo(true, ['F1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(false) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'village-head-unaware' })] }, expect: yesNo(false) },
  { name: 'no finding', facts: { findings: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

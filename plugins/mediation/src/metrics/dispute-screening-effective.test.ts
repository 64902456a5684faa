import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { disputeScreeningEffective } from './dispute-screening-effective.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'screening-ineffective' as const, date: '2018-05-01', reason: '示例', confirmed: true, ...over });

testMetric(disputeScreeningEffective, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: yesNo(false, ['F1']) },
  { name: 'not confirmed: not yet', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(true) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'cooperation-refused' })] }, expect: yesNo(true) },
  { name: 'three at once', facts: { findings: [finding({ count: 3 })] }, expect: yesNo(false, ['F1']) },
  { name: 'of last year', facts: { findings: [finding({ date: '2017-12-31' })] }, expect: yesNo(true) },
  { name: 'none', facts: { findings: [] }, expect: yesNo(true) },
], { alwaysApplies: true });

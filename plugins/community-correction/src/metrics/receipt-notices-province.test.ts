import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { receiptNoticesProvince } from './receipt-notices-province.ts';

const finding = (over = {}) => ({ findingNo: 'N1', kind: 'receipt-notice-province' as const, date: '2018-04-01', reason: '检查发现', confirmed: true, ...over });

testMetric(receiptNoticesProvince, [
  { name: 'one finding', facts: { findings: [finding()] }, expect: count(1, ['N1']) },
  { name: 'a finding that stands for three', facts: { findings: [finding({ count: 3 })] }, expect: count(3, ['N1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'data-entry-notice' })] }, expect: count(0) },
  { name: 'none', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

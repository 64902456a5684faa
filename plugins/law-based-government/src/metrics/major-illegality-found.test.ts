import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { majorIllegalityFound } from './major-illegality-found.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'major-illegality' as const, date: '2018-12-31', reason: '合同被确认违法', confirmed: true, ...over });

testMetric(majorIllegalityFound, [
  { name: 'a confirmed finding on the last day', facts: { findings: [finding()] }, expect: yesNo(true, ['F1']) },
  { name: 'found in the next year', facts: { findings: [finding({ date: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(false) },
  { name: 'no finding', facts: { findings: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

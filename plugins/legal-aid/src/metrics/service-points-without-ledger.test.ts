import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { servicePointsWithoutLedger } from './service-points-without-ledger.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'point-without-ledger' as const, date: '2018-09-03', reason: '走访时发现', confirmed: true, ...over });

testMetric(servicePointsWithoutLedger, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: count(1, ['F1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'point-without-sign' })] }, expect: count(0) },
  { name: 'no finding', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

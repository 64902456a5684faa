import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { districtPetitions } from './district-petitions.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'district-petition' as const, date: '2018-05-01', reason: '示例', confirmed: true, ...over });

testMetric(districtPetitions, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: count(1, ['F1']) },
  { name: 'not confirmed: not yet', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'cooperation-refused' })] }, expect: count(0) },
  { name: 'three at once', facts: { findings: [finding({ count: 3 })] }, expect: count(3, ['F1']) },
  { name: 'of last year', facts: { findings: [finding({ date: '2017-12-31' })] }, expect: count(0) },
  { name: 'none', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { refusedReleasedPerson } from './refused-released-person.ts';

const finding = (over = {}) => ({ findingNo: 'N1', kind: 'released-person-refused' as const, date: '2018-04-01', reason: '检查发现', confirmed: true, ...over });

testMetric(refusedReleasedPerson, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: yesNo(true, ['N1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(false) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'data-entry-notice' })] }, expect: yesNo(false) },
  { name: 'none', facts: { findings: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

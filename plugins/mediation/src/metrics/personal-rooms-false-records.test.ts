import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { personalRoomsFalseRecords } from './personal-rooms-false-records.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'room-records-untrue' as const, date: '2018-05-01', reason: '示例', confirmed: true, ...over });

testMetric(personalRoomsFalseRecords, [
  { name: '调解记录不实', facts: { findings: [finding()] }, expect: count(1, ['F1']) },
  { name: 'not confirmed: not yet', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: 'three rooms on one sheet', facts: { findings: [finding({ count: 3 })] }, expect: count(3, ['F1']) },
  { name: 'nonstandard is not untrue', facts: { findings: [finding({ kind: 'room-records-nonstandard' })] }, expect: count(0) },
  { name: 'of last year', facts: { findings: [finding({ date: '2017-12-31' })] }, expect: count(0) },
  { name: 'none', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

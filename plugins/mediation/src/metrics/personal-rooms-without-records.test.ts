import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { personalRoomsWithoutRecords } from './personal-rooms-without-records.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'room-without-records' as const, date: '2018-05-01', reason: '示例', confirmed: true, ...over });

testMetric(personalRoomsWithoutRecords, [
  { name: '无记录', facts: { findings: [finding()] }, expect: count(1, ['F1']) },
  { name: 'not confirmed: not yet', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: 'three rooms on one sheet', facts: { findings: [finding({ count: 3 })] }, expect: count(3, ['F1']) },
  { name: 'untrue records are records', facts: { findings: [finding({ kind: 'room-records-untrue' })] }, expect: count(0) },
  { name: 'of last year', facts: { findings: [finding({ date: '2017-12-31' })] }, expect: count(0) },
  { name: 'none', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

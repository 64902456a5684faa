import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { personalRoomFundingFindings } from './personal-room-funding-findings.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'room-funds-unpaid' as const, date: '2018-05-01', reason: '示例', confirmed: true, ...over });

testMetric(personalRoomFundingFindings, [
  { name: '经费发放不到位', facts: { findings: [finding()] }, expect: count(1, ['F1']) },
  { name: '记录不实', facts: { findings: [finding({ kind: 'room-records-untrue' })] }, expect: count(1, ['F1']) },
  { name: '记录不规范', facts: { findings: [finding({ kind: 'room-records-nonstandard' })] }, expect: count(1, ['F1']) },
  { name: 'all three of one room', facts: { findings: [finding(), finding({ findingNo: 'F2', kind: 'room-records-untrue' }), finding({ findingNo: 'F3', kind: 'room-records-nonstandard' })] }, expect: count(3, ['F1', 'F2', 'F3']) },
  { name: '未挂牌 belongs to item 1 alone', facts: { findings: [finding({ kind: 'room-without-plaque' })] }, expect: count(0) },
  { name: 'not confirmed: not yet', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: 'none', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

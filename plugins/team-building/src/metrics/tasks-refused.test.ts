import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { tasksRefused } from './tasks-refused.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'task-refused' as const, date: '2018-09-03', reason: '经查属实', confirmed: true, ...over });

testMetric(tasksRefused, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: count(1, ['F1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'urgent-task-failed' })] }, expect: count(0) },
  { name: 'no finding', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

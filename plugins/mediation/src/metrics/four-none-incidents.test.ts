import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { fourNoneIncidents } from './four-none-incidents.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'escalated-suicide' as const, date: '2018-05-01', reason: '示例', confirmed: true, ...over });

testMetric(fourNoneIncidents, [
  { name: '导致自杀', facts: { findings: [finding()] }, expect: count(1, ['F1']) },
  { name: '导致刑事案件', facts: { findings: [finding({ kind: 'escalated-crime' })] }, expect: count(1, ['F1']) },
  { name: '群体性上访', facts: { findings: [finding({ kind: 'group-petition' })] }, expect: count(1, ['F1']) },
  { name: '群体性械斗', facts: { findings: [finding({ kind: 'group-fight' })] }, expect: count(1, ['F1']) },
  { name: 'one of each', facts: { findings: [finding(), finding({ findingNo: 'F2', kind: 'escalated-crime' }), finding({ findingNo: 'F3', kind: 'group-petition' }), finding({ findingNo: 'F4', kind: 'group-fight' })] }, expect: count(4, ['F1', 'F2', 'F3', 'F4']) },
  { name: 'a single petition is none of the four', facts: { findings: [finding({ kind: 'district-petition' })] }, expect: count(0) },
  { name: 'not confirmed: not yet', facts: { findings: [finding({ confirmed: false })] }, expect: count(0) },
  { name: '“四无”', facts: { findings: [] }, expect: count(0) },
], { alwaysApplies: true });

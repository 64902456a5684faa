import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { advisorEvaluationCooperation } from './advisor-evaluation-cooperation.ts';

const finding = (over = {}) => ({ findingNo: 'F1', kind: 'advisor-evaluation-uncooperative' as const, date: '2018-09-03', reason: '走访时发现', confirmed: true, ...over });

testMetric(advisorEvaluationCooperation, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: yesNo(false, ['F1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(true) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'town-leader-unaware' })] }, expect: yesNo(true) },
  { name: 'no finding', facts: { findings: [] }, expect: yesNo(true) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { skillsContestEffective } from './skills-contest-effective.ts';

const finding = (over = {}) => ({ findingNo: 'N1', kind: 'skills-contest-ineffective' as const, date: '2018-04-01', reason: '检查发现', confirmed: true, ...over });

testMetric(skillsContestEffective, [
  { name: 'a confirmed finding', facts: { findings: [finding()] }, expect: yesNo(false, ['N1']) },
  { name: 'not confirmed', facts: { findings: [finding({ confirmed: false })] }, expect: yesNo(true) },
  { name: 'of another kind', facts: { findings: [finding({ kind: 'data-entry-notice' })] }, expect: yesNo(true) },
  { name: 'none', facts: { findings: [] }, expect: yesNo(true) },
], { alwaysApplies: true });

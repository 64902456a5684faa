import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { nationalDemoVillages } from './national-demo-villages.ts';

const title = (over = {}) => ({ awardNo: 'T1', villageNo: 'V1', level: 'national' as const, awardedOn: '2018-12-31', ...over });

testMetric(nationalDemoVillages, [
  { name: 'named on the last day of the year', facts: { demoVillages: [title()] }, expect: count(1, ['T1']) },
  { name: 'named on the day after', facts: { demoVillages: [title({ awardedOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'named by the province', facts: { demoVillages: [title({ level: 'province' })] }, expect: count(0) },
  { name: 'two villages', facts: { demoVillages: [title(), title({ awardNo: 'T2', villageNo: 'V2' })] }, expect: count(2, ['T1', 'T2']) },
  { name: 'one village, written twice', facts: { demoVillages: [title(), title({ awardNo: 'T2' })] }, expect: count(1, ['T1', 'T2']) },
], { alwaysApplies: true });

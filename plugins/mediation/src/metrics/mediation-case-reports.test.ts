import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediationCaseReports } from './mediation-case-reports.ts';

const report = (submittedAt: string, title = '邻里排水纠纷调解案') => ({ submittedAt, title });

testMetric(mediationCaseReports, [
  { name: '全年一篇, on the last day', facts: { typicalCases: [report('2018-12-31')] }, expect: count(1, ['2018-12-31/邻里排水纠纷调解案']) },
  { name: 'a day late is next year', facts: { typicalCases: [report('2019-01-01')] }, expect: count(0) },
  { name: 'two on one day', facts: { typicalCases: [report('2018-05-01', '甲案'), report('2018-05-01', '乙案')] }, expect: count(2, ['2018-05-01/甲案', '2018-05-01/乙案']) },
  { name: 'none', facts: { typicalCases: [] }, expect: count(0) },
], { alwaysApplies: true });

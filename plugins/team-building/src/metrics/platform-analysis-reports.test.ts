import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { platformAnalysisReports } from './platform-analysis-reports.ts';

const report = (over = {}) => ({ reportNo: 'R1', uploadedOn: '2018-12-31', title: '样例研判报告', ...over });

testMetric(platformAnalysisReports, [
  { name: 'uploaded on the last day of the year', facts: { reports: [report()] }, expect: count(1, ['R1']) },
  { name: 'uploaded on the day after', facts: { reports: [report({ uploadedOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'none', facts: { reports: [] }, expect: count(0) },
], { alwaysApplies: true });

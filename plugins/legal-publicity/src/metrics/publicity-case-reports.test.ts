import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { publicityCaseReports } from './publicity-case-reports.ts';

const report = (over = {}) => ({ reportNo: 'R1', kind: 'typical' as const, title: '样例案例', submittedOn: '2018-12-31', ...over });

testMetric(publicityCaseReports, [
  { name: 'sent on the last day of the year', facts: { caseReports: [report()] }, expect: count(1, ['R1']) },
  { name: 'sent on the day after', facts: { caseReports: [report({ submittedOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'of the other kind', facts: { caseReports: [report({ kind: 'niwobang' })] }, expect: count(0) },
], { alwaysApplies: true });

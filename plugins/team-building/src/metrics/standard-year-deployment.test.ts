import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { standardYearDeployment } from './standard-year-deployment.ts';

const record = (over = {}) => ({ recordNo: 'W1', kind: 'standard-deployment' as const, date: '2018-01-01', title: '示例材料', ...over });

testMetric(standardYearDeployment, [
  { name: '有达标建设部署', facts: { workRecords: [record()] }, expect: yesNo(true, ['W1']) },
  { name: 'of last year', facts: { workRecords: [record({ date: '2017-12-31' })] }, expect: yesNo(false) },
  { name: 'another document', facts: { workRecords: [record({ kind: 'standard-plan' })] }, expect: yesNo(false) },
  { name: 'none', facts: { workRecords: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

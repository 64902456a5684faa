import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { screeningDeployment } from './screening-deployment.ts';

const record = (over = {}) => ({ recordNo: 'W1', kind: 'screening-deployment' as const, date: '2018-12-31', title: '示例材料', ...over });

testMetric(screeningDeployment, [
  { name: '有安排部署', facts: { workRecords: [record()] }, expect: yesNo(true, ['W1']) },
  { name: 'of the day after the year', facts: { workRecords: [record({ date: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'another document', facts: { workRecords: [record({ kind: 'screening-inspection' })] }, expect: yesNo(false) },
  { name: 'none', facts: { workRecords: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

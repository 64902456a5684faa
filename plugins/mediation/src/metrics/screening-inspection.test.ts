import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { screeningInspection } from './screening-inspection.ts';

const record = (over = {}) => ({ recordNo: 'W1', kind: 'screening-inspection' as const, date: '2018-12-31', title: '示例材料', ...over });

testMetric(screeningInspection, [
  { name: '有检查落实', facts: { workRecords: [record()] }, expect: yesNo(true, ['W1']) },
  { name: 'of the day after the year', facts: { workRecords: [record({ date: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'another document', facts: { workRecords: [record({ kind: 'screening-deployment' })] }, expect: yesNo(false) },
  { name: 'none', facts: { workRecords: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

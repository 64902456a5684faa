import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediationOrgDocumentsPresent } from './mediation-org-documents-present.ts';

const record = (over = {}) => ({ recordNo: 'W1', kind: 'committee-document' as const, date: '2018-12-31', title: '关于调整人民调解委员会的通知', ...over });

testMetric(mediationOrgDocumentsPresent, [
  { name: 'a document of the last day', facts: { workRecords: [record()] }, expect: yesNo(true, ['W1']) },
  { name: 'of the day after', facts: { workRecords: [record({ date: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'of an earlier year', facts: { workRecords: [record({ date: '2012-06-01' })] }, expect: yesNo(true, ['W1']) },
  { name: 'another document', facts: { workRecords: [record({ kind: 'screening-deployment' })] }, expect: yesNo(false) },
  { name: '未见相关文件', facts: { workRecords: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

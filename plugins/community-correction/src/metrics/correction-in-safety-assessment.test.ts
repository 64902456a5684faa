import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionInSafetyAssessment } from './correction-in-safety-assessment.ts';

const record = (over = {}) => ({ recordNo: 'W1', kind: 'safety-assessment' as const, date: '2018-04-01', title: '资料', ...over });

testMetric(correctionInSafetyAssessment, [
  { name: 'a document of the year', facts: { workRecords: [record()] }, expect: yesNo(true, ['W1']) },
  { name: 'of last year', facts: { workRecords: [record({ date: '2017-12-31' })] }, expect: yesNo(false) },
  { name: 'none', facts: { workRecords: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementEntrepreneurModels } from './resettlement-entrepreneur-models.ts';

const record = (over = {}) => ({ recordNo: 'W1', kind: 'entrepreneur-model' as const, date: '2018-04-01', title: '资料', ...over });

testMetric(resettlementEntrepreneurModels, [
  { name: 'one model', facts: { workRecords: [record()] }, expect: count(1, ['W1']) },
  { name: 'another kind of document', facts: { workRecords: [record({ kind: 'labour-base' })] }, expect: count(0) },
  { name: 'none', facts: { workRecords: [] }, expect: count(0) },
], { alwaysApplies: true });

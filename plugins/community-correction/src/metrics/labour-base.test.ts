import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { labourBase } from './labour-base.ts';

const record = (over = {}) => ({ recordNo: 'W1', kind: 'labour-base' as const, date: '2018-04-01', title: '资料', ...over });

testMetric(labourBase, [
  { name: 'a base', facts: { workRecords: [record()] }, expect: yesNo(true, ['W1']) },
  { name: 'set up in an earlier year', facts: { workRecords: [record({ date: '2015-04-01' })] }, expect: yesNo(true, ['W1']) },
  { name: 'another kind of document', facts: { workRecords: [record({ kind: 'safety-assessment' })] }, expect: yesNo(false) },
  { name: 'none', facts: { workRecords: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { lawfirmPartyRecords } from './lawfirm-party-records.ts';

const record = (over = {}) => ({ recordNo: 'D1', kind: 'activity' as const, date: '2018-01-01', title: '示例材料', ...over });

testMetric(lawfirmPartyRecords, [
  { name: '有党建活动记录', facts: { records: [record()] }, expect: yesNo(true, ['D1']) },
  { name: 'of last year', facts: { records: [record({ date: '2017-12-31' })] }, expect: yesNo(false) },
  { name: 'a plan is no activity', facts: { records: [record({ kind: 'plan' })] }, expect: yesNo(false) },
  { name: 'none', facts: { records: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

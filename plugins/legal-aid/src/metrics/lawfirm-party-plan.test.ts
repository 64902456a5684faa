import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { lawfirmPartyPlan } from './lawfirm-party-plan.ts';

const record = (over = {}) => ({ recordNo: 'D1', kind: 'plan' as const, date: '2018-01-01', title: '示例材料', ...over });

testMetric(lawfirmPartyPlan, [
  { name: '有党建活动安排', facts: { records: [record()] }, expect: yesNo(true, ['D1']) },
  { name: 'of last year', facts: { records: [record({ date: '2017-12-31' })] }, expect: yesNo(false) },
  { name: 'an activity is no plan', facts: { records: [record({ kind: 'activity' })] }, expect: yesNo(false) },
  { name: 'none', facts: { records: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

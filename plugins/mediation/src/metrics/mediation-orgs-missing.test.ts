import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediationOrgsMissing } from './mediation-orgs-missing.ts';

const villages = [{ villageNo: 'V1', village: '样例东风村' }, { villageNo: 'V2', village: '样例红星村' }];
const town = (over = {}) => ({ committeeNo: 'T', name: '示例镇调委会', kind: 'town' as const, ...over });
const of = (villageNo: string, over = {}) => ({ committeeNo: villageNo, name: '示例村调委会', kind: 'village' as const, villageNo, ...over });

testMetric(mediationOrgsMissing, [
  { name: '镇、村两级健全', facts: { villages, mediationCommittees: [town(), of('V1'), of('V2')] }, expect: count(0) },
  { name: 'a village without', facts: { villages, mediationCommittees: [town(), of('V1')] }, expect: count(1, ['V2']) },
  { name: 'founded on the check date', facts: { villages, mediationCommittees: [town(), of('V1'), of('V2', { foundedAt: '2018-12-31' })] }, expect: count(0) },
  { name: 'founded the day after', facts: { villages, mediationCommittees: [town(), of('V1'), of('V2', { foundedAt: '2019-01-01' })] }, expect: count(1, ['V2']) },
  { name: 'dissolved', facts: { villages, mediationCommittees: [town(), of('V1'), of('V2', { dissolvedAt: '2018-10-01' })] }, expect: count(1, ['V2']) },
  { name: 'a trade committee does not serve a village', facts: { villages, mediationCommittees: [town(), of('V1'), of('V2', { kind: 'trade' })] }, expect: count(1, ['V2']) },
  { name: 'two in one village serve one', facts: { villages, mediationCommittees: [town(), of('V1'), of('V1', { committeeNo: 'X' })] }, expect: count(1, ['V2']) },
  { name: 'the town has none itself', facts: { villages, mediationCommittees: [of('V1'), of('V2')] }, expect: count(1, [], ['镇（街道）调委会']) },
  { name: 'nothing at all', facts: { villages, mediationCommittees: [] }, expect: count(3, ['V1', 'V2'], ['镇（街道）调委会']) },
], { alwaysApplies: true });

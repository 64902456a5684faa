import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { keyFieldMediationOrgs } from './key-field-mediation-orgs.ts';

const committee = (committeeNo: string, over = {}) => ({ committeeNo, name: '示例调委会', kind: 'trade' as const, field: 'medical' as const, ...over });

testMetric(keyFieldMediationOrgs, [
  { name: 'one field', facts: { mediationCommittees: [committee('1')] }, expect: count(1, ['1']) },
  { name: 'a village committee is of no key field', facts: { mediationCommittees: [committee('1', { kind: 'village', field: null })] }, expect: count(0) },
  { name: '五类', facts: { mediationCommittees: [committee('1'), committee('2', { field: 'labour' }), committee('3', { field: 'traffic' }), committee('4', { field: 'consumer' }), committee('5', { field: 'property' })] }, expect: count(5, ['1', '2', '3', '4', '5']) },
  { name: 'two of one field are one', facts: { mediationCommittees: [committee('1'), committee('2')] }, expect: count(1, ['1', '2']) },
  { name: 'founded on the check date', facts: { mediationCommittees: [committee('1', { foundedAt: '2018-12-31' })] }, expect: count(1, ['1']) },
  { name: 'founded the day after', facts: { mediationCommittees: [committee('1', { foundedAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'dissolved', facts: { mediationCommittees: [committee('1', { dissolvedAt: '2018-06-30' })] }, expect: count(0) },
  { name: 'none', facts: { mediationCommittees: [] }, expect: count(0) },
], { alwaysApplies: true });

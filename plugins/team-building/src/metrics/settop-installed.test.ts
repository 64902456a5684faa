import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { settopInstalled } from './settop-installed.ts';

const item = (over = {}) => ({ itemNo: 'B1', kind: 'settop' as const, installedOn: '2018-12-31', ...over });

testMetric(settopInstalled, [
  { name: 'installed on the last day', facts: { equipment: [item()] }, expect: yesNo(true, ['B1']) },
  { name: 'installed the day after', facts: { equipment: [item({ installedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'removed', facts: { equipment: [item({ installedOn: '2017-05-01', removedOn: '2018-12-31' })] }, expect: yesNo(false) },
  { name: 'another device', facts: { equipment: [item({ kind: 'jipad' })] }, expect: yesNo(false) },
  { name: 'none', facts: { equipment: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

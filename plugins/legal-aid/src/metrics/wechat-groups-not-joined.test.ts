import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { wechatGroupsNotJoined } from './wechat-groups-not-joined.ts';

const group = (over = {}) => ({ villageNo: 'V1', group: '样例东风村法润民生群', joinedOn: '2018-12-31', ...over });

testMetric(wechatGroupsNotJoined, [
  { name: 'joined on the last day', facts: { groups: [group()] }, expect: count(0) },
  { name: 'joined a day later', facts: { groups: [group({ joinedOn: '2019-01-01' })] }, expect: count(1, ['V1']) },
  { name: 'never joined', facts: { groups: [group(), group({ villageNo: 'V2', joinedOn: null })] }, expect: count(1, ['V2']) },
  { name: 'left again', facts: { groups: [group({ joinedOn: '2018-02-01', leftOn: '2018-11-01' })] }, expect: count(1, ['V1']) },
  { name: 'in the middle of the year', facts: { groups: [group({ joinedOn: '2018-07-01' })] }, asOf: '2018-06-30', expect: count(1, ['V1']) },
], { alwaysApplies: true });

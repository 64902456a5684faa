import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { advisorWechat } from './advisor-wechat.ts';

const group = (over = {}) => ({ villageNo: 'V1', group: '样例顾问工作群', joinedOn: '2018-12-31', ...over });

testMetric(advisorWechat, [
  { name: 'joined on the last day', facts: { groups: [group()] }, expect: yesNo(true, ['V1']) },
  { name: 'joined the day after', facts: { groups: [group({ joinedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'left', facts: { groups: [group({ joinedOn: '2017-01-01', leftOn: '2018-12-31' })] }, expect: yesNo(false) },
  { name: 'never joined', facts: { groups: [group({ joinedOn: null })] }, expect: yesNo(false) },
  { name: 'one of two', facts: { groups: [group({ joinedOn: null }), group({ villageNo: 'V2' })] }, expect: yesNo(true, ['V2']) },
  { name: 'no group', facts: { groups: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidScopePublished } from './aid-scope-published.ts';

const point = (over = {}) => ({ pointNo: 'P1', kind: 'station' as const, scopePublished: true, ...over });
const room = (over = {}) => point({ pointNo: 'P2', kind: 'room' as const, ...over });

testMetric(aidScopePublished, [
  { name: '工作站和工作室', facts: { points: [point(), room()] }, expect: yesNo(true) },
  { name: 'a room without', facts: { points: [point(), room({ scopePublished: false })] }, expect: yesNo(false, ['P2']) },
  { name: 'the station without', facts: { points: [point({ scopePublished: false }), room()] }, expect: yesNo(false, ['P1']) },
  { name: 'a room that opens later is not asked', facts: { points: [point(), room({ scopePublished: false, openedOn: '2019-01-01' })] }, expect: yesNo(true) },
  { name: 'nor one that has closed', facts: { points: [point(), room({ scopePublished: false, closedOn: '2018-12-31' })] }, expect: yesNo(true) },
  { name: 'no point at all', facts: { points: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

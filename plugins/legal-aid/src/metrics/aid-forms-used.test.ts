import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidFormsUsed } from './aid-forms-used.ts';

const point = (over = {}) => ({ pointNo: 'P1', kind: 'station' as const, standardForms: true, ...over });
const room = (over = {}) => point({ pointNo: 'P2', kind: 'room' as const, ...over });

testMetric(aidFormsUsed, [
  { name: '工作站和工作室', facts: { points: [point(), room()] }, expect: yesNo(true) },
  { name: 'a room without', facts: { points: [point(), room({ standardForms: false })] }, expect: yesNo(false, ['P2']) },
  { name: 'the station without', facts: { points: [point({ standardForms: false }), room()] }, expect: yesNo(false, ['P1']) },
  { name: 'a room that opens later is not asked', facts: { points: [point(), room({ standardForms: false, openedOn: '2019-01-01' })] }, expect: yesNo(true) },
  { name: 'nor one that has closed', facts: { points: [point(), room({ standardForms: false, closedOn: '2018-12-31' })] }, expect: yesNo(true) },
  { name: 'no point at all', facts: { points: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

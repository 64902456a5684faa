import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { serviceRoomVillageRatio } from './service-room-village-ratio.ts';

const villages = [{ villageNo: 'V1', village: '样例东风村' }, { villageNo: 'V2', village: '样例红星村' }];
const room = (villageNo: string, over = {}) => ({ pointNo: `P-${villageNo}`, kind: 'room' as const, villageNo, sign: true, staffed: true, ...over });

testMetric(serviceRoomVillageRatio, [
  { name: '50%', facts: { villages, points: [room('V1')] }, expect: ratio(1, 2, ['V2']) },
  { name: 'all', facts: { villages, points: [room('V1'), room('V2')] }, expect: ratio(2, 2) },
  { name: 'without a sign it does not count', facts: { villages, points: [room('V1'), room('V2', { sign: false })] }, expect: ratio(1, 2, ['V2']) },
  { name: 'without staff neither', facts: { villages, points: [room('V1'), room('V2', { staffed: false })] }, expect: ratio(1, 2, ['V2']) },
  { name: 'opened on the last day', facts: { villages, points: [room('V1'), room('V2', { openedOn: '2018-12-31' })] }, expect: ratio(2, 2) },
  { name: 'opened the day after', facts: { villages, points: [room('V1'), room('V2', { openedOn: '2019-01-01' })] }, expect: ratio(1, 2, ['V2']) },
  { name: 'two rooms in one village serve one', facts: { villages, points: [room('V1'), room('V1', { pointNo: 'X' })] }, expect: ratio(1, 2, ['V2']) },
  { name: 'the station in a village is no room', facts: { villages, points: [room('V1', { kind: 'station' })] }, expect: ratio(0, 2, ['V1', 'V2']) },
  { name: 'no village', facts: { villages: [], points: [] }, expect: notApplicable('there is no village') },
]);

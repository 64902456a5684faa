import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { serviceStationThreeInPlace } from './service-station-three-in-place.ts';

const station = (over = {}) => ({ pointNo: 'P1', kind: 'station' as const, sign: true, facilities: true, services: true, staffed: true, ...over });

testMetric(serviceStationThreeInPlace, [
  { name: '挂牌并“三个到位”', facts: { points: [station()] }, expect: yesNo(true, ['P1']) },
  { name: '未挂牌', facts: { points: [station({ sign: false })] }, expect: yesNo(false, ['P1']) },
  { name: '设施设备不到位', facts: { points: [station({ facilities: false })] }, expect: yesNo(false, ['P1']) },
  { name: '服务项目不到位', facts: { points: [station({ services: false })] }, expect: yesNo(false, ['P1']) },
  { name: '人员不到位', facts: { points: [station({ staffed: false })] }, expect: yesNo(false, ['P1']) },
  { name: 'two halves make no whole', facts: { points: [station({ sign: false }), station({ pointNo: 'P2', staffed: false })] }, expect: yesNo(false, ['P1', 'P2']) },
  { name: 'a room is no station', facts: { points: [station({ kind: 'room' })] }, expect: yesNo(false) },
  { name: 'opened the day after the year', facts: { points: [station({ openedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: '没有工作站', facts: { points: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidHotline } from './aid-hotline.ts';

const point = (over = {}) => ({ pointNo: 'P1', kind: 'station' as const, hotline: '0000-0000000', ...over });

testMetric(aidHotline, [
  { name: '设立咨询电话', facts: { points: [point()] }, expect: yesNo(true, ['P1']) },
  { name: 'a station without', facts: { points: [point({ hotline: null })] }, expect: yesNo(false, ['P1']) },
  { name: 'the telephone of a room is not that of the station', facts: { points: [point({ kind: 'room' })] }, expect: yesNo(false) },
  { name: 'a station that has closed', facts: { points: [point({ closedOn: '2018-12-31' })] }, expect: yesNo(false) },
  { name: 'no station', facts: { points: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

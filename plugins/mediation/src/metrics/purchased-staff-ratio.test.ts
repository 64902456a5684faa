import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { purchasedStaffRatio } from './purchased-staff-ratio.ts';

const person = (staffNo: string, purchased: boolean, over = {}) => ({ staffNo, purchased, ...over });

testMetric(purchasedStaffRatio, [
  { name: '3 of 10 are 30%', facts: { stationStaff: Array.from({ length: 10 }, (_, i) => person(`${i}`, i < 3)) }, expect: ratio(3, 10, ['0', '1', '2']) },
  { name: '2 of 10 are not', facts: { stationStaff: Array.from({ length: 10 }, (_, i) => person(`${i}`, i < 2)) }, expect: ratio(2, 10, ['0', '1']) },
  { name: 'who has left does not count', facts: { stationStaff: [person('1', true, { to: '2018-12-30' }), person('2', false)] }, expect: ratio(0, 1) },
  { name: 'who comes later does not count', facts: { stationStaff: [person('1', true, { from: '2019-01-01' }), person('2', false, { from: '2018-12-31' })] }, expect: ratio(0, 1) },
  { name: 'no staff', facts: { stationStaff: [] }, expect: notApplicable('the station has no staff') },
]);

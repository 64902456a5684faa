import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementVisitsTwoMonthlyDone } from './resettlement-visits-two-monthly-done.ts';

const visitsIn = (list: readonly string[], group: 'key' | 'ordinary' = 'key') => list.map((month) => ({ personNo: 'P1', group, date: `2018-${month}-28` }));
const person = (over = {}) => ({ personNo: 'P1', group: 'key' as const, enrolledAt: '2018-01-05', letter: true, agreement: true, ...over });

testMetric(resettlementVisitsTwoMonthlyDone, [
  { name: 'a key person is visited every two months', facts: { releasedPersons: [person()], visits: visitsIn(['02', '03', '06', '07', '10', '12']) }, expect: yesNo(true) },
  { name: 'May and June are missed', facts: { releasedPersons: [person()], visits: visitsIn(['02', '03', '07', '10', '12']) }, expect: yesNo(false, ['P1'], ['2018-05-01..2018-06-30']) },
  { name: 'came in April: March-April is due', facts: { releasedPersons: [person({ enrolledAt: '2018-04-30' })], visits: visitsIn(['05', '07', '09', '11']) }, expect: yesNo(false, ['P1'], ['2018-03-01..2018-04-30']) },
  { name: 'came in May: March-April is not due', facts: { releasedPersons: [person({ enrolledAt: '2018-05-01' })], visits: visitsIn(['05', '07', '09', '11']) }, expect: yesNo(true) },
  { name: 'an ordinary person once a quarter', facts: { releasedPersons: [person({ group: 'ordinary' })], visits: visitsIn(['03', '04', '09', '12'], 'ordinary') }, expect: yesNo(true) },
  { name: 'a county may ask monthly', facts: { releasedPersons: [person()], visits: visitsIn(['02', '03', '06', '07', '10', '12']) }, params: { keyMonths: 1 }, expect: yesNo(false, ['P1'], ['2018-01', '2018-04', '2018-05', '2018-08', '2018-09', '2018-11']) },
  { name: 'nobody', facts: { releasedPersons: [], visits: [] }, expect: notApplicable('no visit was due in this period') },
]);

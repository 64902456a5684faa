import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementVisitsOnSchedule } from './resettlement-visits-on-schedule.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const visitsIn = (list: readonly string[], group: 'key' | 'ordinary' = 'key') => list.map((month) => ({ personNo: 'P1', group, date: `2018-${month}-28` }));
const person = (over = {}) => ({ personNo: 'P1', group: 'key' as const, enrolledAt: '2018-01-05', letter: true, agreement: true, ...over });

testMetric(resettlementVisitsOnSchedule, [
  { name: 'a key person is visited every month', facts: { releasedPersons: [person()], visits: visitsIn(months) }, expect: yesNo(true) },
  { name: 'a key person is forgotten in January', facts: { releasedPersons: [person()], visits: visitsIn(months.slice(1)) }, expect: yesNo(false, ['P1'], ['2018-01']) },
  { name: 'came in February: January is not due', facts: { releasedPersons: [person({ enrolledAt: '2018-02-28' })], visits: visitsIn(months.slice(1)) }, expect: yesNo(true) },
  { name: 'the month of coming is due, to its last day', facts: { releasedPersons: [person({ enrolledAt: '2018-01-31' })], visits: visitsIn(months.slice(1)) }, expect: yesNo(false, ['P1'], ['2018-01']) },
  { name: 'without a day of enrolment the handover counts', facts: { releasedPersons: [person({ enrolledAt: null, handoverAt: '2018-02-03' })], visits: visitsIn(months.slice(1)) }, expect: yesNo(true) },
  { name: 'without any date the year counts', facts: { releasedPersons: [person({ enrolledAt: null })], visits: visitsIn(months.slice(1)) }, expect: yesNo(false, ['P1'], ['2018-01']) },
  { name: 'an ordinary person once a quarter', facts: { releasedPersons: [person({ group: 'ordinary' })], visits: visitsIn(['03', '04', '09', '12'], 'ordinary') }, expect: yesNo(true) },
  { name: 'an ordinary person, third quarter missed', facts: { releasedPersons: [person({ group: 'ordinary' })], visits: visitsIn(['03', '04', '10', '12'], 'ordinary') }, expect: yesNo(false, ['P1'], ['2018-Q3']) },
  { name: 'came in June: the second quarter is due', facts: { releasedPersons: [person({ group: 'ordinary', enrolledAt: '2018-06-20' })], visits: visitsIn(['07', '10'], 'ordinary') }, expect: yesNo(false, ['P1'], ['2018-Q2']) },
  { name: 'a running month is not due', facts: { releasedPersons: [person()], visits: visitsIn(months.slice(0, 5)) }, asOf: '2018-06-29', expect: yesNo(true) },
  { name: 'on its last day the month is due', facts: { releasedPersons: [person()], visits: visitsIn(months.slice(0, 5)) }, asOf: '2018-06-30', expect: yesNo(false, ['P1'], ['2018-06']) },
  { name: 'help ended in March: nothing is due from then on', facts: { releasedPersons: [person({ closedAt: '2018-03-10' })], visits: visitsIn(['01', '02']) }, expect: yesNo(true) },
  { name: 'named in the visits only: due from the first day of the year', facts: { releasedPersons: [], visits: visitsIn(months.slice(11)) }, expect: yesNo(false, ['P1/2018-12-28'], months.slice(0, 11).map((month) => `2018-${month}`)) },
  { name: 'a visit that was not held is none, and names the person', facts: { releasedPersons: [], visits: [{ personNo: 'P2', group: 'ordinary', date: '2018-01-01', held: false }] }, expect: yesNo(false, ['P2/2018-01-01'], ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4']) },
  { name: 'nobody', facts: { releasedPersons: [], visits: [] }, expect: notApplicable('no visit was due in this period') },
]);

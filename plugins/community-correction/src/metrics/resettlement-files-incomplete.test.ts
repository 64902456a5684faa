import { count, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementFilesIncomplete } from './resettlement-files-incomplete.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const visitsIn = (list: readonly string[], group: 'key' | 'ordinary' = 'key') => list.map((month) => ({ personNo: 'P1', group, date: `2018-${month}-28` }));
const person = (over = {}) => ({ personNo: 'P1', group: 'key' as const, enrolledAt: '2018-01-05', letter: true, agreement: true, ...over });

testMetric(resettlementFilesIncomplete, [
  { name: 'letter, agreement and a visit in every month', facts: { releasedPersons: [person()], visits: visitsIn(months) }, expect: count(0) },
  { name: 'one month without a visit', facts: { releasedPersons: [person()], visits: visitsIn(months.slice(1)) }, expect: count(1, ['P1']) },
  { name: 'no letter', facts: { releasedPersons: [person({ letter: false })], visits: visitsIn(months) }, expect: count(1, ['P1']) },
  { name: 'no agreement', facts: { releasedPersons: [person({ agreement: false })], visits: visitsIn(months) }, expect: count(1, ['P1']) },
  { name: '任一不全: everything missing is still one file', facts: { releasedPersons: [person({ letter: false, agreement: false })], visits: [] }, expect: count(1, ['P1']) },
  { name: 'a person named in the visits only, with a gap', facts: { releasedPersons: [], visits: visitsIn(months.slice(10)) }, expect: count(1, ['P1/2018-11-28', 'P1/2018-12-28']) },
  { name: 'nobody', facts: { releasedPersons: [], visits: [] }, expect: notApplicable('nobody is under resettlement') },
]);

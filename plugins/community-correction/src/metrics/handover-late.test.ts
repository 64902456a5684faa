import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { handoverLate } from './handover-late.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(handoverLate, [
  { name: 'day 7 is in time', facts: { releasedPersons: [person({ handoverAt: '2018-05-17' })] }, expect: count(0) },
  { name: 'day 8 is late', facts: { releasedPersons: [person({ handoverAt: '2018-05-18' })] }, expect: count(1, ['P1']) },
  { name: 'not handed over, day 7 is over', facts: { releasedPersons: [person({ handoverAt: null })] }, expect: count(1, ['P1']) },
  { name: 'not handed over, day 7 is asOf', facts: { releasedPersons: [person({ handoverAt: null })] }, asOf: '2018-05-17', expect: count(0) },
  { name: 'a release of last year is last year\'s', facts: { releasedPersons: [person({ releasedAt: '2017-12-20', handoverAt: '2018-01-15' })] }, expect: count(0) },
  { name: 'no release date: nothing runs', facts: { releasedPersons: [person({ releasedAt: null })] }, expect: count(0) },
  { name: 'working day 7', facts: { releasedPersons: [person({ handoverAt: '2018-05-21' })] }, params: { workdays: true }, expect: count(0) },
  { name: 'working day 8', facts: { releasedPersons: [person({ handoverAt: '2018-05-22' })] }, params: { workdays: true }, expect: count(1, ['P1']) },
  { name: 'a county may give 10 days', facts: { releasedPersons: [person({ handoverAt: '2018-05-18' })] }, params: { days: 10 }, expect: count(0) },
], { alwaysApplies: true });

import { count, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { locationDailyChecks } from './location-daily-checks.ts';

const check = (date: string, kind: 'location-check' | 'location-supervision' = 'location-check') => ({ checkNo: `${kind === 'location-check' ? 'J' : 'D'}${date}`, kind, date });
const both = (...dates: readonly string[]) => [...dates.map((date) => check(date)), ...dates.map((date) => check(date, 'location-supervision'))];
const numbers = (...dates: readonly string[]) => both(...dates).map(({ checkNo }) => checkNo);
const days = { from: '2017-05-12', to: '2017-05-14' };

testMetric(locationDailyChecks, [
  { name: '检查、督查各1次', period: days, facts: { routineChecks: both('2017-05-12', '2017-05-13', '2017-05-14') }, expect: count(1, numbers('2017-05-12', '2017-05-13', '2017-05-14')) },
  { name: 'a day without either', period: days, facts: { routineChecks: both('2017-05-12', '2017-05-14') }, expect: count(0, numbers('2017-05-12', '2017-05-14'), ['2017-05-13']) },
  { name: '检查 without 督查', period: { from: '2017-05-12', to: '2017-05-12' }, facts: { routineChecks: [check('2017-05-12')] }, expect: count(0, ['J2017-05-12'], ['2017-05-12']) },
  { name: 'where only 检查 is asked for', period: { from: '2017-05-12', to: '2017-05-12' }, facts: { routineChecks: [check('2017-05-12')] }, params: { supervision: false }, expect: count(1, ['J2017-05-12']) },
  { name: 'where working days count, the weekend is free', period: days, facts: { routineChecks: both('2017-05-12') }, params: { workdays: true }, expect: count(1, numbers('2017-05-12')) },
  { name: 'a weekend only', period: { from: '2017-05-13', to: '2017-05-14' }, facts: { routineChecks: [] }, params: { workdays: true }, expect: notApplicable('no period of the check has ended yet') },
]);

import { count, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { planEntryDailyChecks } from './plan-entry-daily-checks.ts';

const check = (date: string, over = {}) => ({ checkNo: date, kind: 'plan-entry' as const, date, ...over });
const week = { from: '2017-05-08', to: '2017-05-14' };
const everyDay = ['2017-05-08', '2017-05-09', '2017-05-10', '2017-05-11', '2017-05-12', '2017-05-13', '2017-05-14'];

testMetric(planEntryDailyChecks, [
  { name: '每天一次', period: week, facts: { routineChecks: everyDay.map((date) => check(date)) }, expect: count(1, everyDay) },
  { name: 'one day without', period: week, facts: { routineChecks: everyDay.slice(1).map((date) => check(date)) }, expect: count(0, everyDay.slice(1), ['2017-05-08']) },
  { name: 'two on one day do not help another', period: week, facts: { routineChecks: [...everyDay.slice(1).map((date) => check(date)), check('2017-05-09', { checkNo: 'X' })] }, expect: count(0, [...everyDay.slice(1), 'X'], ['2017-05-08']) },
  { name: 'a check of another kind is none', period: week, facts: { routineChecks: everyDay.map((date) => check(date, date === '2017-05-14' ? { kind: 'overdue-release' } : {})) }, expect: count(0, everyDay.slice(0, 6), ['2017-05-14']) },
  { name: 'a weekend is asked for', period: week, facts: { routineChecks: everyDay.slice(0, 5).map((date) => check(date)) }, expect: count(0, everyDay.slice(0, 5), ['2017-05-13', '2017-05-14']) },
  { name: 'but not where working days count', period: week, facts: { routineChecks: everyDay.slice(0, 5).map((date) => check(date)) }, params: { workdays: true }, expect: count(1, everyDay.slice(0, 5)) },
  { name: 'days after the check date are not', period: week, facts: { routineChecks: everyDay.slice(0, 3).map((date) => check(date)) }, asOf: '2017-05-10', expect: count(1, everyDay.slice(0, 3)) },
  { name: 'before the first day', period: week, facts: { routineChecks: [] }, asOf: '2017-05-07', expect: notApplicable('no period of the check has ended yet') },
]);

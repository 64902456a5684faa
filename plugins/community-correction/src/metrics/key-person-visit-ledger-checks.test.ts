import { count, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { keyPersonVisitLedgerChecks } from './key-person-visit-ledger-checks.ts';

const checks = (...dates: readonly string[]) => dates.map((date) => ({ checkNo: date, kind: 'visit-ledger' as const, date }));
const twoMonths = { from: '2017-05-01', to: '2017-06-30' };

testMetric(keyPersonVisitLedgerChecks, [
  { name: 'each half-month, on its last day', period: twoMonths, facts: { routineChecks: checks('2017-05-15', '2017-05-31', '2017-06-15', '2017-06-30') }, expect: count(1, ['2017-05-15', '2017-05-31', '2017-06-15', '2017-06-30']) },
  { name: 'the last one is not done', period: twoMonths, facts: { routineChecks: checks('2017-05-15', '2017-05-31', '2017-06-15') }, expect: count(0, ['2017-05-15', '2017-05-31', '2017-06-15'], ['2017-06-16..2017-06-30']) },
  { name: 'the 16th is the next half', period: twoMonths, facts: { routineChecks: checks('2017-05-16', '2017-05-31', '2017-06-15', '2017-06-30') }, expect: count(0, ['2017-05-16', '2017-05-31', '2017-06-15', '2017-06-30'], ['2017-05-01..2017-05-15']) },
  { name: 'two of four', period: twoMonths, facts: { routineChecks: checks('2017-05-02', '2017-05-14', '2017-06-20') }, expect: count(0, ['2017-05-02', '2017-05-14', '2017-06-20'], ['2017-05-16..2017-05-31', '2017-06-01..2017-06-15']) },
  { name: 'another kind is none', period: { from: '2017-05-01', to: '2017-05-15' }, facts: { routineChecks: [{ checkNo: 'X', kind: 'location-check', date: '2017-05-03' }] }, expect: count(0, [], ['2017-05-01..2017-05-15']) },
  { name: 'a running half is not asked for', period: twoMonths, facts: { routineChecks: checks('2017-05-02') }, asOf: '2017-05-30', expect: count(1, ['2017-05-02']) },
  { name: 'no half has ended', period: twoMonths, facts: { routineChecks: [] }, asOf: '2017-05-14', expect: notApplicable('no period of the check has ended yet') },
]);

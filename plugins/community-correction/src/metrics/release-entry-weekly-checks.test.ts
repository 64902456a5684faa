import { count, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { releaseEntryWeeklyChecks } from './release-entry-weekly-checks.ts';

const checks = (...dates: readonly string[]) => dates.map((date) => ({ checkNo: date, kind: 'release-entry' as const, date }));
const may = { from: '2017-05-01', to: '2017-05-28' };

testMetric(releaseEntryWeeklyChecks, [
  { name: '每周一次, Monday or Sunday', period: may, facts: { routineChecks: checks('2017-05-01', '2017-05-14', '2017-05-28', '2017-05-15') }, expect: count(1, ['2017-05-01', '2017-05-14', '2017-05-28', '2017-05-15']) },
  { name: 'one less', period: may, facts: { routineChecks: checks('2017-05-01', '2017-05-14', '2017-05-28') }, expect: count(0, ['2017-05-01', '2017-05-14', '2017-05-28'], ['2017-W20']) },
  { name: 'the third week without', period: may, facts: { routineChecks: checks('2017-05-03', '2017-05-10', '2017-05-11', '2017-05-24') }, expect: count(0, ['2017-05-03', '2017-05-10', '2017-05-11', '2017-05-24'], ['2017-W20']) },
  { name: 'a Monday does not help the week before', period: may, facts: { routineChecks: checks('2017-05-01', '2017-05-08', '2017-05-22', '2017-05-28') }, expect: count(0, ['2017-05-01', '2017-05-08', '2017-05-22', '2017-05-28'], ['2017-W20']) },
  { name: 'another kind is none', period: { from: '2017-05-01', to: '2017-05-07' }, facts: { routineChecks: [{ checkNo: 'X', kind: 'overdue-release', date: '2017-05-03' }] }, expect: count(0, [], ['2017-W18']) },
  { name: 'a running week is not asked for', period: may, facts: { routineChecks: checks('2017-05-03') }, asOf: '2017-05-13', expect: count(1, ['2017-05-03']) },
  { name: 'no week has ended', period: may, facts: { routineChecks: [] }, asOf: '2017-05-06', expect: notApplicable('no period of the check has ended yet') },
]);

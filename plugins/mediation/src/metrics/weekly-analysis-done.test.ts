import { addDays, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { weeklyAnalysisDone } from './weekly-analysis-done.ts';

const record = (date: string, over = {}) => ({ date, kind: 'analysis' as const, ...over });
/** Every Wednesday of 2018. */
const wednesdays = Array.from({ length: 52 }, (_, week) => record(addDays('2018-01-03', week * 7)));

testMetric(weeklyAnalysisDone, [
  { name: 'every week of the year', facts: { screenings: wednesdays }, expect: yesNo(true) },
  { name: 'one week without', facts: { screenings: wednesdays.toSpliced(20, 1) }, expect: yesNo(false, [], ['2018-W21']) },
  { name: 'another record is none', facts: { screenings: wednesdays.toSpliced(20, 1, record('2018-05-23', { kind: 'screening' })) }, expect: yesNo(false, [], ['2018-W21']) },
  { name: 'Sunday belongs to the week', facts: { screenings: wednesdays.toSpliced(20, 1, record('2018-05-27')) }, expect: yesNo(true) },
  { name: 'Monday belongs to the next', facts: { screenings: wednesdays.toSpliced(20, 1, record('2018-05-28')) }, expect: yesNo(false, [], ['2018-W21']) },
  { name: 'a running week is not asked for', facts: { screenings: [] }, asOf: '2018-01-06', expect: notApplicable('no week has ended yet') },
  { name: 'the first week is due on its Sunday', facts: { screenings: [] }, asOf: '2018-01-07', expect: yesNo(false, [], ['2018-W01']) },
  { name: 'a week that begins in the old year is asked for as a whole', period: { from: '2019-01-01', to: '2019-12-31' }, asOf: '2019-01-06', facts: { screenings: [record('2018-12-31')] }, expect: yesNo(true) },
]);

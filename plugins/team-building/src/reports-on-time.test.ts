import { addDays, quarterName, quartersOf } from '@siheng/plugin-sdk';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodicReports } from './collectors/periodic-reports.ts';
import { reportsOnTime } from './reports-on-time.ts';

const YEAR = { from: '2018-01-01', to: '2018-12-31' };
const owed = quartersOf(YEAR).map((span) => ({ cadence: 'quarterly' as const, span, name: quarterName(span) }));
const reportOn = (quarter: number, delay: number) => {
  const coversTo = owed[quarter]?.span.to ?? YEAR.to;
  return { ...periodicReports.row.parse({ reportNo: `R${quarter}`, kind: 'statistics', cadence: 'quarterly', coversTo, submittedAt: addDays(coversTo, delay) }), factId: `R${quarter}` };
};
const rule = { days: 15, asOf: '2019-06-30' };

it('holds exactly when every report came by its day; the late ones are the evidence, the missing ones are named', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: -10, max: 40 })), { minLength: 4, maxLength: 4 }), (delays) => {
    const answer = reportsOnTime(delays.flatMap((delay, quarter) => (delay === null ? [] : [reportOn(quarter, delay)])), owed, rule);
    if (answer.kind !== 'measured') throw new Error('not measured');
    const late = delays.flatMap((delay, quarter) => (delay !== null && delay > 15 ? [`R${quarter}`] : []));
    const missing = delays.flatMap((delay, quarter) => (delay === null ? [owed[quarter]?.name] : []));
    expect([answer.value.num, answer.evidence, answer.details ?? []]).toEqual([late.length + missing.length === 0 ? 1 : 0, late, missing]);
  }));
});

it('what is not due yet is not asked for, on any day', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), (days) => {
    const asOf = addDays(YEAR.from, days);
    const answer = reportsOnTime([], owed, { days: 15, asOf });
    const due = owed.filter(({ span }) => asOf > addDays(span.to, 15)).map(({ name }) => name);
    expect(answer.kind === 'measured' ? answer.details : []).toEqual(due);
  }));
});

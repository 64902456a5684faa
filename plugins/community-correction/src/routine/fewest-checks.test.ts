import { addDays, daysBetween, daysOf, halfMonthsOf, inPeriod, periodName, type Period, weeksOf } from '@siheng/plugin-sdk';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fewestChecks } from './fewest-checks.ts';

const YEAR = { from: '2017-01-01', to: '2017-12-31' };
const day = fc.integer({ min: 0, max: 364 }).map((n) => addDays(YEAR.from, n));
const kinds: readonly ((period: Period, asOf: string) => readonly Period[])[] = [daysOf, weeksOf, halfMonthsOf];
const checksOn = (days: readonly string[]) => days.map((date, i) => ({ factId: `${i}`, date }));

it('is 1 or more exactly when no period is missed, and one more check never makes it worse', () => {
  fc.assert(fc.property(fc.constantFrom(...kinds), day, fc.array(day, { maxLength: 80 }), day, (spansOf, asOf, days, more) => {
    const spans = spansOf(YEAR, asOf);
    fc.pre(spans.length > 0);
    const [before, after] = [days, [...days, more]].map((dates) => fewestChecks([checksOn(dates)], { spans, name: periodName }));
    if (before?.kind !== 'measured' || after?.kind !== 'measured') throw new Error('not measured');
    const missed = spans.filter((span) => !days.some((date) => inPeriod(date, span))).map(periodName);
    expect(before.details ?? []).toEqual(missed);
    expect(before.value.num >= 1).toBe(missed.length === 0);
    expect(after.value.num).toBeGreaterThanOrEqual(before.value.num);
    expect((after.details ?? []).every((name) => missed.includes(name))).toBe(true);
  }));
});

it('a check every day keeps every day, week and half-month', () => {
  const daily = checksOn(Array.from({ length: daysBetween(YEAR.from, YEAR.to) + 1 }, (_, i) => addDays(YEAR.from, i)));
  for (const spansOf of kinds) {
    const answer = fewestChecks([daily, daily], { spans: spansOf(YEAR, YEAR.to).filter((span) => span.from >= YEAR.from), name: periodName });
    expect(answer.kind === 'measured' && answer.value.num >= 1 && answer.details === undefined).toBe(true);
  }
});

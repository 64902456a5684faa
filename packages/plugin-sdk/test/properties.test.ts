import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, inPeriod, monthsOf, type Period, quartersOf, seededRandom, weeksOf } from '../src/index.ts';
import { describeFields, matchColumns, parseCell, parseRow, writeCells } from '../src/registry/index.ts';
import { readings } from './water/src/collectors/readings.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const period: fc.Arbitrary<Period> = fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([from, days]) => ({ from, to: addDays(from, days) }));

describe('dates', () => {
  it('adding and counting days undo each other', () => {
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }));
  });

  it('months and quarters tile a period without gap or overlap', () => {
    fc.assert(fc.property(period, fc.constantFrom(monthsOf, quartersOf), (whole, spansOf) => {
      const spans = spansOf(whole);
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([whole.from, whole.to]);
      spans.slice(1).forEach((span, i) => expect(daysBetween(spans[i]?.to ?? '', span.from)).toBe(1));
    }));
  });

  it('each week belongs to exactly one of two periods that meet', () => {
    fc.assert(fc.property(period, fc.integer({ min: 1, max: 900 }), (whole, days) => {
      const next = { from: addDays(whole.to, 1), to: addDays(whole.to, days) };
      const weeks = [...weeksOf(whole), ...weeksOf(next)];
      expect(weeks).toEqual(weeksOf({ from: whole.from, to: next.to }));
      for (const week of weeksOf(whole)) expect(inPeriod(addDays(week.from, 3), whole)).toBe(true);
    }));
  });
});

describe('files', () => {
  it('a day is read alike in every spelling', () => {
    const field = describeFields(readings).get('readAt')!;
    fc.assert(fc.property(day, (date) => {
      const [year, month, dayOfMonth] = date.split('-').map(Number);
      const serial = daysBetween('1970-01-01', date) + 25_569;
      for (const text of [date, `${year}/${month}/${dayOfMonth}`, `${year}.${month}.${dayOfMonth}`, date.replaceAll('-', ''), `${year}年${month}月${dayOfMonth}日`, new Date(`${date}T00:00:00Z`), ...(serial >= 20_000 && serial < 80_000 ? [serial] : [])])
        expect(parseCell(field, text)).toEqual({ value: date });
    }));
  });

  it('no cell, whatever it holds, throws', () => {
    fc.assert(fc.property(fc.constantFrom(...describeFields(readings).values()), fc.anything(), (field, raw) => {
      expect(Object.keys(parseCell(field, raw)).every((key) => key === 'value' || key === 'problem')).toBe(true);
    }));
  });

  it('generated rows survive a file in any order of columns', () => {
    fc.assert(fc.property(fc.integer(), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (seed, order) => {
      const rows = readings.generate(seededRandom(seed), { period: { from: '2018-01-01', to: '2018-12-31' }, rows: 5, unit: 'A' }).map((row) => readings.row.parse(row));
      const { headings, lines } = writeCells(readings, rows);
      const { mapping } = matchColumns(readings, order.map((column) => headings[column] ?? ''));
      const read = lines.map((line) => parseRow(readings, Object.fromEntries(Object.entries(mapping).map(([field, index]) => [field, line[order[index] ?? 0]]))));
      expect(read).toEqual(rows.map((row) => ({ row })));
    }), { numRuns: 30 });
  });
});

import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Collector, Period } from '../contract.ts';
import { inPeriod } from '../dates/in-period.ts';
import { naturalKey } from '../facts/natural-key.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { collectorProblems } from '../registry/collector-problems.ts';
import { matchColumns } from '../rows/match-columns.ts';
import { parseRow } from '../rows/parse-row.ts';
import { writeCells } from '../rows/write-cells.ts';

const YEAR: Period = { from: '2018-01-01', to: '2018-12-31' };

/**
 * Tests a dataset: its declaration is right, generated rows parse, lie in the period and repeat under one seed,
 * keys are unique within a unit, and the rows survive being written to a Chinese file and read again.
 */
export const testCollector = <R extends z.ZodObject>(collector: Collector<R>): void => {
  const subject = collector as unknown as Collector;
  const generate = (seed: string, unit = 'A', rows = 40) => subject.generate(seededRandom(seed), { period: YEAR, rows, unit }).map((row) => subject.row.strict().parse(row));

  describe(`dataset ${collector.id}`, () => {
    it('is declared rightly', () => expect(collectorProblems(subject)).toEqual([]));

    it('generates as many rows as asked at most, and some', () => {
      expect(generate('one').length).toBeGreaterThan(0);
      expect(generate('one').length).toBeLessThanOrEqual(40);
      expect(generate('one', 'A', 0)).toEqual([]);
    });

    it('the same seed gives the same rows, another seed others', () => {
      expect(generate('one')).toEqual(generate('one'));
      expect(generate('one')).not.toEqual(generate('two'));
    });

    it('keys are unique within a unit', () => {
      const keys = generate('one').map((row) => naturalKey(subject, row));
      expect(keys.filter((key, i) => key === '' || keys.indexOf(key) !== i)).toEqual([]);
    });

    it('dated rows lie in the period', () => {
      const field = subject.date;
      const outside = field === null ? [] : generate('one').map((row) => row[field]).filter((date) => typeof date === 'string' && !inPeriod(date, YEAR));
      expect(outside).toEqual([]);
    });

    it('rows survive a file with Chinese headings and spellings', () => {
      const rows = generate('one');
      const file = writeCells(subject, rows);
      const { mapping, missing } = matchColumns(subject, file.headings);
      expect(missing).toEqual([]);
      const read = file.lines.map((line) => parseRow(subject, Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, line[column]]))));
      expect(read).toEqual(rows.map((row) => ({ row })));
    });
  });
};

import { addDays, dayIn } from '@siheng/plugin-sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releasedPersons } from '../collectors/released-persons.ts';
import { visits } from '../collectors/visits.ts';
import { personGroups } from './person-groups.ts';
import { visitedPersons } from './visit-gaps.ts';

const YEAR = { from: '2021-01-01', to: '2021-12-31' };
const MONTHLY = { keyMonths: 1, ordinaryMonths: 3 };

const day = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((fraction) => dayIn(YEAR, fraction));
const records = fc.record({
  group: fc.constantFrom(...personGroups), enrolledAt: fc.option(day), asOf: day, days: fc.uniqueArray(day, { maxLength: 15 }), more: day,
  keyMonths: fc.constantFrom(1, 2, 3, 6), ordinaryMonths: fc.constantFrom(1, 2, 3, 6),
});

const personOf = (group: (typeof personGroups)[number], enrolledAt: string | null) =>
  ({ ...releasedPersons.row.parse({ personNo: 'P1', group, enrolledAt }), factId: 'P1' });
const visitsOf = (group: (typeof personGroups)[number], days: readonly string[]) =>
  days.map((date) => ({ ...visits.row.parse({ personNo: 'P1', group, date }), factId: `P1/${date}` }));

describe('visited persons', () => {
  it('one more visit never makes a gap, and every gap was due and has ended', () => {
    fc.assert(fc.property(records, ({ group, enrolledAt, asOf, days, more, ...frequency }) => {
      const given = { releasedPersons: [personOf(group, enrolledAt)], period: YEAR, asOf };
      const [before] = visitedPersons({ ...given, visits: visitsOf(group, days) }, frequency);
      const [after] = visitedPersons({ ...given, visits: visitsOf(group, [...new Set([...days, more])]) }, frequency);
      expect(after?.due).toEqual(before?.due);
      expect(before?.missed).toEqual(expect.arrayContaining([...(after?.missed ?? [])]));
      expect(before?.due.every((span) => span.to <= asOf)).toBe(true);
      expect(before?.due).toEqual(expect.arrayContaining([...(before?.missed ?? [])]));
    }));
  });

  it('a visit on each day of the year leaves no gap', () => {
    const daily = Array.from({ length: 365 }, (_, i) => addDays(YEAR.from, i));
    for (const group of personGroups) {
      const [person] = visitedPersons({ releasedPersons: [personOf(group, null)], visits: visitsOf(group, daily), period: YEAR, asOf: YEAR.to }, MONTHLY);
      expect(person?.due).toHaveLength(group === 'key' ? 12 : 4);
      expect(person?.missed).toEqual([]);
    }
  });
});

import { addDays, type Period, seededRandom } from '@siheng/plugin-sdk';
import { createRegistry, measureUnit, naturalKey, type StoredFact } from '@siheng/plugin-sdk/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediation } from './plugin.ts';

const registry = createRegistry([mediation]);
const period: Period = { from: '2018-01-01', to: '2018-12-31' };

const factsOf = (seed: number, rows: number): Record<string, readonly StoredFact[]> => Object.fromEntries(registry.datasets().map(({ id, collector }) => [
  id,
  collector.generate(seededRandom(`${id}/${seed}`), { period, rows, unit: 'A' }).map((row) => {
    const parsed = collector.row.parse(row);
    return { ...parsed, factId: naturalKey(collector, parsed) };
  }),
]));

const valueOf = (metric: string, facts: Record<string, readonly StoredFact[]>, asOf = period.to): number | null => {
  const measured = measureUnit(registry, { metricIds: [metric], facts, reported: () => true, period, asOf, unit: { class: 'town', residentPopulation: null } })[metric];
  return measured?.kind === 'measured' ? measured.value.num / measured.value.den : null;
};

const seed = fc.integer({ min: 0, max: 1_000_000 });
const rows = fc.integer({ min: 1, max: 80 });

/** A dispute with everything wrong: entered never, mediated never, agreement open, escalated. */
const bad = { factId: 'bad', caseNo: 'bad', acceptedAt: '2018-03-01', enteredAt: null, major: false, mediator: null, mediatedAt: null, agreementDueAt: '2018-04-01', performedAt: null, escalatedTo: 'criminal', escalatedAt: null, category: null };
const late = { ...bad, factId: 'late', caseNo: 'late', enteredAt: '2018-03-12' };

describe('one more fault never helps', () => {
  it.each([
    ['mediation/disputes-entered-ratio', bad, 'falls'], ['mediation/agreement-performance-ratio', bad, 'falls'], ['mediation/disputes-entered-on-time-ratio', late, 'falls'],
    ['mediation/disputes-per-mediator', bad, 'falls'], ['mediation/disputes-escalated', bad, 'rises'], ['mediation/mediation-files-not-entered', bad, 'rises'],
  ] as const)('%s', (metric, dispute, direction) => {
    fc.assert(fc.property(seed, rows, (someSeed, someRows) => {
      const facts = factsOf(someSeed, someRows);
      const [before, after] = [valueOf(metric, facts), valueOf(metric, { ...facts, 'mediation/disputes': [...(facts['mediation/disputes'] ?? []), dispute] })];
      fc.pre(before !== null && after !== null);
      expect(direction === 'falls' ? Number(after) <= Number(before) : Number(after) >= Number(before)).toBe(true);
    }), { numRuns: 30 });
  });
});

it('a later check never asks for fewer weeks: what is undone stays undone', () => {
  fc.assert(fc.property(seed, fc.integer({ min: 10, max: 363 }), (someSeed, days) => {
    const facts = factsOf(someSeed, 110);
    const [then, atTheEnd] = [valueOf('mediation/weekly-screening-done', facts, addDays(period.from, days)), valueOf('mediation/weekly-screening-done', facts)];
    expect(then === 0 ? atTheEnd : 0).toBe(0);
  }), { numRuns: 30 });
});

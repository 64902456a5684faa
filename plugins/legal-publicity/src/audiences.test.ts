import { seededRandom } from '@siheng/plugin-sdk';
import { createRegistry, measureUnit, naturalKey } from '@siheng/plugin-sdk/registry';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activities } from './collectors/activities.ts';
import { legalPublicity } from './plugin.ts';

const registry = createRegistry([legalPublicity]);
const period = { from: '2018-01-01', to: '2018-12-31' };
const generated = (seed: number, rows: number) => activities.generate(seededRandom(seed), { period, rows, unit: 'A' }).map((row) => {
  const parsed = activities.row.parse(row);
  return { ...parsed, factId: naturalKey(activities, parsed) };
});

const below = (rows: ReturnType<typeof generated>, perAudience = 4) => {
  const id = 'legal-publicity/key-audiences-below-standard';
  const answer = measureUnit(registry, {
    metricIds: [id], facts: { 'legal-publicity/activities': rows }, reported: () => true, params: { [id]: { perAudience } },
    period, asOf: period.to, unit: { class: 'street', residentPopulation: null },
  })[id];
  if (answer?.kind !== 'measured') throw new Error('not measured');
  return answer.value.num;
};

it('at most four audiences are below, one more activity never adds one, a higher standard never takes one away', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 }), (seed, size, standard) => {
    const rows = generated(seed, size);
    const now = below(rows, standard);
    expect(now).toBeLessThanOrEqual(4);
    expect(below([...rows, ...generated(seed + 1, 1).map((row) => ({ ...row, factId: 'more' }))], standard)).toBeLessThanOrEqual(now);
    expect(below(rows, standard + 1)).toBeGreaterThanOrEqual(now);
  }));
});

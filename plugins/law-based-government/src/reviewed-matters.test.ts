import { seededRandom } from '@siheng/plugin-sdk';
import { createRegistry, measureUnit, naturalKey } from '@siheng/plugin-sdk/registry';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matters } from './collectors/matters.ts';
import { lawBasedGovernment } from './plugin.ts';

const registry = createRegistry([lawBasedGovernment]);
const period = { from: '2018-01-01', to: '2018-12-31' };
const id = 'law-based-government/legality-review-ratio';
const generated = (seed: number, rows: number) => matters.generate(seededRandom(seed), { period, rows, unit: 'A' }).map((row) => {
  const parsed = matters.row.parse(row);
  return { ...parsed, factId: naturalKey(matters, parsed) };
});

const measure = (rows: ReturnType<typeof generated>, reported = true) => measureUnit(registry, {
  metricIds: [id], facts: { 'law-based-government/matters': rows }, reported: () => reported,
  period, asOf: period.to, unit: { class: 'town', residentPopulation: null },
})[id];

it('the share and the matters named as unreviewed add up to all', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, size) => {
    const answer = measure(generated(seed, size));
    if (answer?.kind !== 'measured') throw new Error('not measured');
    expect(answer.value.den).toBe(size);
    expect(answer.value.num + answer.evidence.length).toBe(size);
  }));
});

it('what was not reported is missing, never zero', () => {
  expect(measure(generated(1, 5), false)).toEqual({ kind: 'missing', needs: ['law-based-government/matters'] });
});

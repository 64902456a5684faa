import { seededRandom } from '@siheng/plugin-sdk';
import { createRegistry, measureUnit, naturalKey } from '@siheng/plugin-sdk/registry';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { infoItems } from './collectors/info-items.ts';
import { teamBuilding } from './plugin.ts';

const registry = createRegistry([teamBuilding]);
const period = { from: '2018-01-01', to: '2018-12-31' };
const generated = (seed: number, rows: number) => infoItems.generate(seededRandom(seed), { period, rows, unit: 'A' }).map((row) => {
  const parsed = infoItems.row.parse(row);
  return { ...parsed, factId: naturalKey(infoItems, parsed) };
});

const measure = (rows: ReturnType<typeof generated>, metric: string) => {
  const answer = measureUnit(registry, {
    metricIds: [`team-building/${metric}`], facts: { 'team-building/info-items': rows }, reported: () => true,
    period, asOf: period.to, unit: { class: 'town', residentPopulation: null },
  })[`team-building/${metric}`];
  if (answer?.kind !== 'measured') throw new Error(`${metric} is not measured`);
  return answer.value.num;
};

it('every month is done exactly when no month is short, and what is short is at least what the year lacks', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (seed, size) => {
    const rows = generated(seed, size);
    const short = measure(rows, 'info-monthly-shortfall');
    expect(measure(rows, 'monthly-info-done') === 1).toBe(short === 0);
    expect(short).toBeGreaterThanOrEqual(24 - measure(rows, 'info-submitted-year'));
  }));
});

it('one more adopted piece never unmeets the adoption', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), fc.constantFrom('province', 'city', 'district' as const), (seed, size, adoptedBy) => {
    const rows = generated(seed, size);
    const more = [...rows, ...generated(seed + 1, 1).map((row) => ({ ...row, infoNo: 'more', factId: 'more', adoptedBy, adoptedAt: '2018-12-31' }))];
    expect(measure(more, 'info-adoption-met')).toBeGreaterThanOrEqual(measure(rows, 'info-adoption-met'));
    expect(measure(more, 'info-adopted-year')).toBe(measure(rows, 'info-adopted-year') + 1);
  }));
});

import { seededRandom } from '@siheng/plugin-sdk';
import { createRegistry, measureUnit, naturalKey } from '@siheng/plugin-sdk/registry';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cases } from './collectors/cases.ts';
import { legalAid } from './plugin.ts';

const registry = createRegistry([legalAid]);
const period = { from: '2018-01-01', to: '2018-12-31' };
const generated = (seed: number, rows: number) => cases.generate(seededRandom(seed), { period, rows, unit: 'A' }).map((row) => {
  const parsed = cases.row.parse(row);
  return { ...parsed, factId: naturalKey(cases, parsed) };
});

const measure = (rows: ReturnType<typeof generated>, metric: string) => {
  const answer = measureUnit(registry, {
    metricIds: [`legal-aid/${metric}`], facts: { 'legal-aid/cases': rows }, reported: () => true,
    period, asOf: period.to, unit: { class: 'town', residentPopulation: null },
  })[`legal-aid/${metric}`];
  if (answer?.kind !== 'measured') throw new Error(`${metric} is not measured`);
  return answer;
};

it('every case is surveyed or named as evidence, and a survey takes its case off the list', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, size) => {
    const rows = generated(seed, size);
    const before = measure(rows, 'aid-cases-without-survey');
    expect(before.evidence).toEqual(rows.filter((row) => row.surveyAt === null).map((row) => row.factId));
    const after = measure(rows.map((row) => (row.factId === before.evidence[0] ? { ...row, surveyAt: '2018-12-31' } : row)), 'aid-cases-without-survey');
    expect(after.value.num).toBe(Math.max(0, before.value.num - 1));
  }));
});

it('entering one more case never lowers what counts entered cases', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), fc.nat(), (seed, size, chosen) => {
    const rows = generated(seed, size);
    const entered = rows.map((row, i) => (i === chosen % rows.length ? { ...row, enteredAt: '2018-12-31' } : row));
    for (const metric of ['aid-cases-entered', 'aid-cases-any-entered', 'aid-cases-entered-ratio']) {
      const [before, after] = [measure(rows, metric), measure(entered, metric)];
      expect(after.value.num * before.value.den).toBeGreaterThanOrEqual(before.value.num * after.value.den);
    }
  }));
});

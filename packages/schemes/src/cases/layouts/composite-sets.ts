import { assumedInput, addExact, type Exact, overExact, score, type Scheme, timesExact, type Track, type UnitScore } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import { compiled, defineLayout } from '../layout.ts';
import { exactNumber } from '../unit-results.ts';
import { numberSchema } from '../values.ts';
import { unitsHave } from './composite-weights.ts';

const points = numberSchema.optional();

/** The sheet whose sections are sets of indicators. */
const sheetOfSets = (scheme: Scheme): Track => {
  const track = scheme.tracks.find(({ sections }) => sections.some(({ indicators }) => indicators !== undefined));
  if (track === undefined) throw new Error(`scheme ${scheme.id} has no sets of indicators`);
  return track;
};

/** The judgement that the points of a set are. */
const judgedIn = (track: Track, set: string): string => {
  const quantity = track.sections.find(({ id }) => id === set)?.items[0]?.rules[0]?.quantity;
  if (quantity?.kind !== 'judged') throw new Error(`"${set}" is no set of indicators of the scheme`);
  return quantity.of;
};

/** Points of the sets that are no excellence: mandatory and optional. */
const baseOf = (track: Track, unit: UnitScore): Exact =>
  unit.sections.filter(({ section }) => track.sections.some(({ id, indicators, excellence }) => id === section && indicators !== undefined && excellence !== true)).reduce<Exact>((sum, { got }) => addExact(sum, got), '0');

/** Points got in each set of indicators: their sums, and the percent of the full points. */
export const compositeSets = defineLayout({
  kind: 'composite',
  fits: (given) => unitsHave(given, 'indicatorScores'),
  inputs: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), indicatorScores: z.record(z.string(), numberSchema) })).min(1) }),
  expected: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), base: points, total: points, percent: points })).min(1).optional() }),
  answer: (context, { units }) => {
    const { scheme, plan } = compiled(context);
    const track = sheetOfSets(scheme);
    const [kind = ''] = track.unitKinds;
    const known = units.map((unit) => {
      const judgements = Object.fromEntries(Object.entries(unit.indicatorScores).map(([set, number]) => [judgedIn(track, set), { values: [decimalText(number.text)], evidence: [] }]));
      return assumedInput(plan, { unit: { id: unit.id, kind }, measures: {}, judgements, ranks: 'assumed' });
    });
    return {
      units: score(plan, { units: known }).units.map((one) => {
        const [owed] = one.missing;
        if (owed !== undefined) throw new Error(`unit ${one.unit}: ${owed.measure} is outside the points of its set`);
        return { id: one.unit, base: exactNumber(baseOf(track, one)), total: exactNumber(one.total), percent: exactNumber(timesExact(overExact(one.total, one.full), '100')) };
      }),
    };
  },
});

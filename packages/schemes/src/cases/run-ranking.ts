import { assumedInput, addExact, competitionRanks, type Exact, type Measurement, type Plan, score, type UnitInput } from '@siheng/kernel';
import { type ExactJson, JsonNumber } from '../json/exact-json.ts';
import type { RankingCase } from './format.ts';
import { measureInputs } from './named-values.ts';
import { exactNumber } from './unit-results.ts';

type Ranked = { readonly measure: string; readonly better: 'higher' | 'lower' };

/** What the scheme's bonus by rank ranks. */
const rankedMeasure = (plan: Plan): Ranked | null => {
  for (const rule of plan.tracks.flatMap((track) => track.rules)) {
    const measure = rule.quantity.kind === 'rank' && rule.effect === 'bonus' ? plan.columns[rule.quantity.column] : undefined;
    if (measure !== undefined && rule.quantity.kind === 'rank') return { measure: measure.id, better: rule.quantity.better };
  }
  return null;
};

const valueOf = (measurement: Measurement | undefined): Exact | null =>
  measurement?.kind === 'measured' ? addExact(`${measurement.value.num}/${measurement.value.den}`, '0') : null;

const negative = (value: Exact): Exact => (value.startsWith('-') ? value.slice(1) : `-${value}`);

/** Ranks of every unit that has a value, also of those without award. */
const ranksOf = (units: readonly UnitInput[], ranked: Ranked): ReadonlyMap<string, number> => {
  const valued = units.flatMap(({ id, measures }) => {
    const value = valueOf(measures[ranked.measure]);
    return value === null ? [] : [{ id, value: ranked.better === 'higher' ? value : negative(value) }];
  });
  const ranks = competitionRanks(valued.map(({ value }) => value));
  return new Map(valued.map(({ id }, index) => [id, ranks[index] ?? 0]));
};

/** Units ranked by the measure of the bonus, and what their rank gives them. */
export const runRanking = (plan: Plan, inputs: RankingCase['inputs']): ExactJson => {
  const ranked = rankedMeasure(plan);
  const units = inputs.units.map((unit) => assumedInput(plan, { unit: { id: unit.id }, measures: measureInputs(unit.measures), judgements: {}, ranks: 'computed' }));
  const ranks = ranked === null ? new Map<string, number>() : ranksOf(units, ranked);
  return {
    units: score(plan, { units }).units.map((result) => {
      const rank = ranks.get(result.unit) ?? null;
      return { id: result.unit, rank: rank === null ? null : new JsonNumber(String(rank)), bonus: exactNumber(result.bonus) };
    }),
  };
};

import { decimalToPoints } from '../exact/decimal.ts';
import type { PlanConsequence } from '../plan.ts';
import type { Consequence } from '../scheme/format.ts';
import type { Options } from '../scheme/options.ts';
import { compileFilters, compileTest } from './baseline.ts';
import type { Columns } from './columns.ts';

const compileWhen = (when: Consequence['when'], options: Options, columns: Columns): PlanConsequence['when'] => {
  if ('test' in when) return { kind: 'test', test: compileTest(when.test, columns) };
  if ('events' in when) return { kind: 'events', column: columns.measure(when.events), where: compileFilters(when.where) };
  if ('rankFromEndWithin' in when) return { kind: 'rank-from-end', within: when.rankFromEndWithin };
  if ('rankWithin' in when) return { kind: 'rank', within: when.rankWithin, priorWithin: when.priorRankWithin ?? null, samePlace: when.priorRankWithin !== undefined && options.keepTop3 === 'same-rank' };
  if ('placesGainedAtLeast' in when) return { kind: 'places-gained', atLeast: when.placesGainedAtLeast };
  if ('placesLostAtLeast' in when) return { kind: 'places-lost', atLeast: when.placesLostAtLeast };
  return { kind: 'bottom-years', places: when.bottomYears.places, years: options.bottomYears };
};

export const compileConsequence = (consequence: Consequence, options: Options, columns: Columns): PlanConsequence => ({
  id: consequence.id,
  clause: consequence.clause,
  effects: consequence.effects,
  when: compileWhen(consequence.when, options, columns),
  funding:
    consequence.funding === undefined
      ? null
      : { points: decimalToPoints(consequence.funding.points), perPlace: consequence.funding.perPlace === true, group: consequence.funding.group ?? null, combine: options.keepTop3Combine },
});

import { assumedInput, compileScheme, type Measurement, type MeasuredEvent, overExact, type Plan, type Scheme, score, timesExact, type UnitInput, type UnitScore } from '@siheng/kernel';
import { around, both, measured, sidesOf } from './firing-values.ts';

type Where = Readonly<Record<string, string | number | boolean>>;
type Consequence = NonNullable<Scheme['consequences']>[number];
type Prior = NonNullable<UnitInput['prior']>;

/** What the schemes leave open, set as a bureau would. */
const parameters = { outstandingTopN: '2', poorBelowPercentOfFull: '60' };

export const events = (...fields: readonly Where[]): Measurement => ({ kind: 'events', events: fields.map((one, index): MeasuredEvent => ({ factId: `event-${index + 1}`, fields: one })) });

const size = 10;

/** What is special about the unit at a place of ten; the others have nothing but their totals. */
export type Special = { readonly place: number; readonly measures?: Readonly<Record<string, Measurement>>; readonly prior?: Prior };

const unitAt = (plan: Plan, kind: string, full: string, place: number, special: Special): UnitInput => {
  const own = special.place === place ? special : { place };
  const unit = assumedInput(plan, { unit: { id: `U${place}`, kind }, measures: own.measures ?? {}, judgements: {}, ranks: 'assumed' });
  // 100%, 90% … 10% of the full points
  return { ...unit, given: { total: timesExact(full, overExact(String(size - place + 1), String(size))) }, ...(own.prior === undefined ? {} : { prior: own.prior }) };
};

/** Ten units of the track that the scheme grades, ranked by their totals; answers the special one and all of them. */
export const rankedUnits = (scheme: Scheme, special: Special): { readonly own: UnitScore; readonly all: readonly UnitScore[] } => {
  const plan = compileScheme(scheme, {}, parameters);
  const track = scheme.tracks.find(({ id }) => scheme.grading?.tracks?.includes(id) ?? true);
  const full = track?.composite === undefined ? (track?.fullPoints ?? '100') : '100';
  const places = Array.from({ length: size }, (_, index) => index + 1);
  const all = score(plan, { units: places.map((place) => unitAt(plan, track?.unitKinds[0] ?? '', full, place, special)), priorUnitCount: size }).units;
  const own = all[special.place - 1];
  if (own === undefined) throw new Error(`no unit at place ${special.place}`);
  return { own, all };
};

const beside = (where: Where | undefined): readonly Where[] => Object.keys(where ?? {}).map((field) => ({ ...where, [field]: 'something else' }));

/** Situations in which a consequence follows, and the nearest ones in which it does not. */
export const situationsOf = ({ when }: Consequence): { readonly follows: readonly Special[]; readonly not: readonly Special[] } => {
  if ('events' in when) {
    const at = (fields: Where): Special => ({ place: 5, measures: { [when.events]: events(fields) } });
    return { follows: [at(when.where ?? {})], not: [{ place: 5 }, ...beside(when.where).map(at)] };
  }
  if ('test' in when) {
    const { met, unmet } = around(when.test, undefined);
    return { follows: [{ place: 5, measures: met.measures }], not: [{ place: 5, measures: unmet.measures }] };
  }
  if ('rankFromEndWithin' in when) return { follows: [{ place: size - when.rankFromEndWithin + 1 }], not: [{ place: size - when.rankFromEndWithin }] };
  if ('rankWithin' in when) {
    const prior = { rank: when.priorRankWithin ?? size };
    const fallen = when.priorRankWithin === undefined ? [] : [{ place: when.rankWithin, prior: { rank: when.priorRankWithin + 1 } }];
    return { follows: [{ place: when.rankWithin, prior }], not: [{ place: when.rankWithin + 1, prior }, ...fallen] };
  }
  if ('placesGainedAtLeast' in when) return { follows: [{ place: 2, prior: { rank: 2 + when.placesGainedAtLeast } }], not: [{ place: 2, prior: { rank: 1 + when.placesGainedAtLeast } }, { place: 2 }] };
  if ('placesLostAtLeast' in when) return { follows: [{ place: size, prior: { rank: size - when.placesLostAtLeast } }], not: [{ place: size, prior: { rank: size + 1 - when.placesLostAtLeast } }] };
  const { places, years } = when.bottomYears;
  const [bottom, above] = [size - places + 1, size - places];
  const ranks = (rank: number, count: number): Prior => ({ ranks: Array.from({ length: count }, () => rank) });
  return { follows: [{ place: bottom, prior: ranks(bottom, years - 1) }], not: [{ place: above, prior: ranks(bottom, years - 1) }, { place: bottom, prior: ranks(above, years - 1) }, { place: bottom }] };
};

/** One of the bars of a grade at work on the best unit: with the fact, and beside it. */
export const withFact = (of: string, where: Where | undefined): { readonly hit: Special; readonly missed: readonly Special[] } => {
  const at = (measurement: Measurement): Special => ({ place: 1, measures: { [of]: measurement } });
  return where === undefined ? { hit: at(measured('1')), missed: [at(measured('0'))] } : { hit: at(events(where)), missed: [at(events()), ...beside(where).map((fields) => at(events(fields)))] };
};

/** What one unit is awarded when the first bonus rule of each item of a section fires. */
export const bonusOf = (scheme: Scheme, sectionId: string): string => {
  const track = scheme.tracks.find(({ sections }) => sections.some(({ id }) => id === sectionId));
  const rules = track?.sections.find(({ id }) => id === sectionId)?.items.flatMap((item) => item.rules.filter((rule) => rule.effect === 'bonus').slice(0, 1)) ?? [];
  const unitClass = scheme.classes[0]?.id;
  const known = both(...rules.flatMap((rule) => sidesOf(rule, unitClass).counts.slice(0, 1)));
  const plan = compileScheme(scheme);
  const unit = assumedInput(plan, { unit: { id: 'A', kind: track?.unitKinds[0] ?? '', ...(unitClass === undefined ? {} : { class: unitClass }) }, ...known, ranks: 'assumed' });
  return score(plan, { units: [unit] }).units[0]?.bonus ?? '';
};

import { assumedInput, compileScheme, type Item, type Options, type Plan, type Rule, type Scheme, score, type UnitScore } from '@siheng/kernel';
import { describe, expect, test } from 'vitest';
import { loadScheme, schemeLibrary } from '../src/index.ts';
import { around, both, type Known, sidesOf } from './firing-values.ts';

type Placed = { readonly rule: Rule; readonly item: Item; readonly kind: string };

const placedRules = (scheme: Scheme): readonly Placed[] =>
  scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items.flatMap((item) => item.rules.map((rule) => ({ rule, item, kind: track.unitKinds[0] ?? '' })))));

const readings = new Map<string, Plan>();
/** The scheme under the reading in which the rule takes part, compiled once. */
const planFor = (scheme: Scheme, rule: Rule): Plan => {
  const options = (rule.underOption === undefined ? {} : { [rule.underOption.option]: rule.underOption.is[0] }) as Partial<Options>;
  const key = scheme.id + JSON.stringify(options);
  const plan = readings.get(key) ?? compileScheme(scheme, options);
  readings.set(key, plan);
  return plan;
};

/** What the rule did to the unit: points taken or given by its lines, rights and titles. */
const effectOf = (plan: Plan, { rule, item, kind }: Placed, unitClass: string | undefined, known: Known): { readonly lines: number; readonly got: string; readonly deductions: string; readonly vetoes: readonly string[]; readonly titles: readonly string[] } => {
  const applies = item.applies === undefined ? both() : around(item.applies.test, unitClass).met;
  const { measures, judgements } = both(applies, known);
  const unit = assumedInput(plan, { unit: { id: 'A', kind, ...(unitClass === undefined ? {} : { class: unitClass }) }, measures, judgements, ranks: 'assumed' });
  const targets = Object.fromEntries(plan.columns.map(({ id }) => [id, '10']));
  const [own] = score(plan, { units: [{ ...unit, targets, lastYear: targets }] }).units as readonly [UnitScore];
  const place = own.items.find((one) => one.item === item.id);
  const lines = [...own.lines, ...own.items.flatMap((one) => one.lines)].filter((line) => line.rule === rule.id);
  return { lines: lines.length, got: place?.got ?? '', deductions: own.totalDeductions, vetoes: own.vetoes, titles: own.designations };
};

type Effect = ReturnType<typeof effectOf>;

/** Whether the rule did what its effect says: a right is lost, a title given, or the points moved by a line of the rule. A line without points, or points without a line, is neither. */
const hasActed = (rule: Rule, still: Effect, done: Effect): boolean | 'half' => {
  if (rule.effect === 'veto') return done.vetoes.includes(rule.id);
  if (rule.effect === 'designate') return done.titles.includes(rule.title);
  const moved = done.got !== still.got || done.deductions !== still.deductions;
  return moved === done.lines > 0 ? moved : 'half';
};

/** An item starts full: an earn rule writes a line where its points are not earned. */
const isLoss = (rule: Rule): boolean => rule.effect === 'earn';

describe.each(schemeLibrary().map(({ id }) => id))('%s', (id) => {
  const scheme = loadScheme(id);
  const classes = scheme.classes.length === 0 ? [undefined] : scheme.classes.map((one) => one.id);
  const rules = placedRules(scheme);

  test.each(rules.map((placed) => ({ ...placed, name: placed.rule.id })))('$name', (placed) => {
    const { rule } = placed;
    const plan = planFor(scheme, rule);
    for (const unitClass of classes) {
      const { counts, rests } = sidesOf(rule, unitClass);
      const [fires, idles] = isLoss(rule) ? [rests, counts] : [counts, rests];
      const still = effectOf(plan, placed, unitClass, both());
      const seen = { idle: idles.map((known) => hasActed(rule, still, effectOf(plan, placed, unitClass, known))), firing: fires.map((known) => hasActed(rule, still, effectOf(plan, placed, unitClass, known))) };
      expect({ unitClass, ...seen }).toEqual({ unitClass, idle: idles.map(() => false), firing: fires.map(() => true) });
    }
  });
});

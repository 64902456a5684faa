import { optionsSchema } from '../options.ts';
import type { Baseline, Scheme } from '../format.ts';
import { problem, type SchemeProblem } from '../problem.ts';
import { measuresOfRule, placedItems, placedRules, testsOfRule, type Placed } from '../walk.ts';

const baselinesOf = (scheme: Scheme): readonly Placed<Baseline>[] => [
  ...placedItems(scheme).flatMap(({ path, value }) => [
    ...(value.applies === undefined ? [] : [{ path: `${path}.applies.test.than`, value: value.applies.test.than }]),
    ...value.standards.flatMap((standard, s) => standard.tests.map((test, t) => ({ path: `${path}.standards[${s}].tests[${t}].than`, value: test.than }))),
  ]),
  ...placedRules(scheme).flatMap((rule) => {
    const { quantity } = rule.value;
    const at = `${rule.path}.quantity`;
    const own: readonly Placed<Baseline>[] = quantity.kind === 'shortfall' ? [{ path: `${at}.required`, value: quantity.required }] : quantity.kind === 'percentage-points' ? [{ path: `${at}.target`, value: quantity.target }] : [];
    return [...own, ...testsOfRule(rule).map((test) => ({ path: `${test.path}.than`, value: test.value.than }))];
  }),
];

const tablesByClass = (scheme: Scheme): readonly Placed<Readonly<Record<string, string>>>[] => [
  ...baselinesOf(scheme).flatMap(({ path, value }) => (typeof value === 'object' && 'by' in value ? { path: `${path}.table`, value: value.table } : [])),
  ...placedRules(scheme).flatMap(({ path, value: rule }) => ('amount' in rule && typeof rule.amount === 'object' && rule.amount.by === 'class' ? { path: `${path}.amount.table`, value: rule.amount.table } : [])),
];

/** Every class of the scheme has an entry in every table by class, and no other. */
export const classProblems = (scheme: Scheme): readonly SchemeProblem[] => {
  const classes = scheme.classes.map(({ id }) => id);
  return tablesByClass(scheme).flatMap(({ path, value }) => [
    ...classes.filter((id) => !(id in value)).map((id) => problem(`${path}.${id}`, 'class-without-entry', { class: id })),
    ...Object.keys(value).filter((id) => !classes.includes(id)).map((id) => problem(`${path}.${id}`, 'class-unknown', { found: id, known: classes.join(', ') || '—' })),
  ]);
};

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, right] of Array.from(b).entries()) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
};

const nearest = (id: string, known: readonly string[]): string =>
  known.map((candidate) => ({ candidate, far: distance(id, candidate) })).toSorted((a, b) => a.far - b.far)[0]?.candidate ?? '—';

const measuresOf = (scheme: Scheme): readonly Placed<string>[] => [
  ...placedItems(scheme).flatMap(({ path, value }) => [
    ...(value.applies === undefined ? [] : [{ path: `${path}.applies.test.of`, value: value.applies.test.of }]),
    ...value.standards.flatMap((standard, s) => standard.tests.map((test, t) => ({ path: `${path}.standards[${s}].tests[${t}].of`, value: test.of }))),
  ]),
  ...placedRules(scheme).flatMap(measuresOfRule),
  ...scheme.tracks.flatMap((track, t) => (track.composite?.parts ?? []).map((part, p) => ({ path: `tracks[${t}].composite.parts[${p}].of`, value: part.of }))),
  ...(scheme.grading?.caps ?? []).map((cap, index) => ({ path: `grading.caps[${index}].of`, value: cap.of })),
  ...(scheme.grading?.downgrades ?? []).map((downgrade, index) => ({ path: `grading.downgrades[${index}].of`, value: downgrade.of })),
  ...(scheme.consequences ?? []).flatMap(({ when }, index) => ('test' in when ? { path: `consequences[${index}].when.test.of`, value: when.test.of } : 'events' in when ? { path: `consequences[${index}].when.events`, value: when.events } : [])),
  ...(scheme.tieBreak ?? []).flatMap((by, index) => ('of' in by ? { path: `tieBreak[${index}].of`, value: by.of } : [])),
];

/** Measures that nobody gives, with the known name that is most alike. */
export const measureProblems = (scheme: Scheme, known: readonly string[]): readonly SchemeProblem[] => {
  const own = (scheme.measures ?? []).map(({ id }) => id);
  const names = new Set([...known, ...own]);
  return measuresOf(scheme).flatMap(({ path, value }) => (names.has(value) ? [] : problem(path, 'measure-unknown', { found: value, nearest: nearest(value, known) })));
};

/** Rules under an option value that the option does not have. */
export const optionProblems = (scheme: Scheme): readonly SchemeProblem[] =>
  placedRules(scheme).flatMap(({ path, value }) =>
    (value.underOption?.is ?? []).flatMap((literal, index) => {
      const option = value.underOption?.option ?? 'percentagePoint';
      return optionsSchema.safeParse({ [option]: literal }).success ? [] : problem(`${path}.underOption.is[${index}]`, 'option-value-unknown', { option, found: String(literal) });
    }),
  );

import { fitsPoints, readDecimal } from '../../exact/decimal.ts';
import { toExact } from '../../exact/exact.ts';
import { compare, sum, ZERO, type Fraction } from '../../exact/fraction.ts';
import { isInForce } from '../../compile/rule.ts';
import type { Item, Scheme, Section } from '../format.ts';
import { problem, type SchemeProblem } from '../problem.ts';
import { placedItems, placedRules, type Placed } from '../walk.ts';

const read = (text: string | null | undefined): Fraction => (text === null || text === undefined ? ZERO : (readDecimal(text) ?? ZERO));

const differs = (path: string, code: 'section-sum-differs' | 'track-sum-differs' | 'earn-sum-differs', stated: string, parts: readonly (string | null)[]): readonly SchemeProblem[] => {
  const found = sum(parts.map(read));
  return compare(found, read(stated)) === 0 ? [] : [problem(path, code, { stated, found: toExact(found), parts: parts.map((part) => part ?? '0').join(' + ') })];
};

const sectionSum = (section: Section, path: string): readonly SchemeProblem[] =>
  section.kind === 'scored' && section.fullPoints !== null
    ? differs(`${path}.fullPoints`, 'section-sum-differs', section.fullPoints, section.items.filter((item) => item.kind === 'scored').map((item) => item.fullPoints))
    : [];

/** Where every rule earns, the parts are the item: 1 + 0.8 of an item of 2 is a misprint. */
const earnSum = (item: Item, path: string, scheme: Scheme): readonly SchemeProblem[] => {
  const rules = item.rules.filter((rule) => isInForce(rule, scheme.options) && rule.effect !== 'veto' && rule.effect !== 'designate' && rule.effect !== 'zero');
  const amounts = rules.map((rule) => (rule.effect === 'earn' ? (rule.upTo ?? (typeof rule.amount === 'string' ? rule.amount : null)) : null));
  const isPlain = item.kind === 'scored' && item.fullPoints !== null && rules.length > 0 && amounts.every((amount) => amount !== null);
  const isOnce = rules.every((rule) => (rule.effect === 'earn' && rule.upTo !== undefined) || rule.quantity.kind === 'condition' || rule.quantity.kind === 'judged');
  return isPlain && isOnce && item.fullPoints !== null ? differs(`${path}.fullPoints`, 'earn-sum-differs', item.fullPoints, amounts) : [];
};

const poolSum = (item: Item, path: string): readonly SchemeProblem[] => {
  const pools = item.pools ?? [];
  const found = sum(pools.map((pool) => read(pool.fullPoints)));
  const isTooMuch = item.fullPoints !== null && compare(found, read(item.fullPoints)) > 0;
  return isTooMuch ? [problem(`${path}.pools`, 'pools-exceed-item', { stated: item.fullPoints ?? '', found: toExact(found) })] : [];
};

const pointsOf = (scheme: Scheme): readonly Placed<string>[] => [
  ...scheme.tracks.flatMap((track, t) => track.sections.flatMap((section, s) => ['fullPoints', 'cap'].flatMap((key) => {
    const value = key === 'cap' ? section.cap : section.fullPoints;
    return value === undefined || value === null ? [] : { path: `tracks[${t}].sections[${s}].${key}`, value };
  }))),
  ...placedItems(scheme).flatMap(({ path, value }) => [
    ...(value.fullPoints === null ? [] : [{ path: `${path}.fullPoints`, value: value.fullPoints }]),
    ...(value.pools ?? []).map((pool, index) => ({ path: `${path}.pools[${index}].fullPoints`, value: pool.fullPoints })),
  ]),
  ...placedRules(scheme).flatMap(({ path, value: rule }): readonly Placed<string>[] => {
    const amounts = !('amount' in rule) ? [] : typeof rule.amount === 'string' ? [{ path: `${path}.amount`, value: rule.amount }] : 'table' in rule.amount ? Object.entries(rule.amount.table).map(([key, value]) => ({ path: `${path}.amount.table.${key}`, value })) : [];
    const range = rule.quantity.kind === 'judged' ? [{ path: `${path}.quantity.min`, value: rule.quantity.min }, { path: `${path}.quantity.max`, value: rule.quantity.max }] : [];
    return [...amounts, ...range, ...(rule.effect === 'earn' && rule.upTo !== undefined ? [{ path: `${path}.upTo`, value: rule.upTo }] : [])];
  }),
];

/** Points that do not add up, are missing, negative, or finer than a ten-thousandth. */
export const pointProblems = (scheme: Scheme): readonly SchemeProblem[] => [
  ...scheme.tracks.flatMap((track, t) => [
    ...track.sections.flatMap((section, s) => sectionSum(section, `tracks[${t}].sections[${s}]`)),
    ...differs(`tracks[${t}].fullPoints`, 'track-sum-differs', track.fullPoints, track.sections.filter((section) => section.kind === 'scored').map((section) => section.fullPoints)),
  ]),
  ...placedItems(scheme).flatMap(({ path, value }) => [
    ...(value.kind === 'scored' && value.fullPoints === null ? [problem(`${path}.fullPoints`, 'points-missing')] : []),
    ...poolSum(value, path),
    ...earnSum(value, path, scheme),
  ]),
  ...pointsOf(scheme).flatMap(({ path, value }) => [
    ...(fitsPoints(value) ? [] : [problem(path, 'points-too-fine', { found: value })]),
    ...(value.startsWith('-') ? [problem(path, 'points-negative', { found: value })] : []),
  ]),
];

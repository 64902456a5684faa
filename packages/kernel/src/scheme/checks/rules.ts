import { readDecimal } from '../../exact/decimal.ts';
import { compare, isPositive, ZERO } from '../../exact/fraction.ts';
import type { Amount, Quantity, Rule, Scheme } from '../format.ts';
import { problem, type SchemeProblem } from '../problem.ts';
import { placedItems, placedRules, type PlacedRule } from '../walk.ts';

const isBelow = (a: string, b: string): boolean => compare(readDecimal(a) ?? ZERO, readDecimal(b) ?? ZERO) < 0;

const poolProblems = ({ path, value: rule, item }: PlacedRule): readonly SchemeProblem[] => {
  const pools = (item.pools ?? []).map((pool) => pool.id);
  const known = pools.join(', ') || '—';
  if (rule.pool !== undefined && !pools.includes(rule.pool)) return [problem(`${path}.pool`, 'pool-unknown', { found: rule.pool, known })];
  const needsPool = ('limit' in rule && rule.limit === 'pool') || (rule.effect === 'zero' && rule.scope === 'pool');
  return needsPool && rule.pool === undefined ? [problem(`${path}.pool`, 'pool-missing', { known })] : [];
};

const allowedLimits = (rule: Rule, kind: 'scored' | 'bonus'): readonly string[] => {
  if (rule.effect === 'earn') return ['pool', 'item'];
  if (rule.effect === 'bonus') return ['pool', 'item', 'section', 'bonus', 'none'];
  return kind === 'scored' ? ['pool', 'item', 'section', 'total', 'none'] : ['item', 'total', 'none'];
};

const effectProblems = ({ path, value: rule, item }: PlacedRule): readonly SchemeProblem[] => {
  const isMisplaced = (rule.effect === 'bonus' && item.kind === 'scored') || (rule.effect === 'earn' && item.kind === 'bonus');
  if (isMisplaced) return [problem(`${path}.effect`, 'effect-not-for-item', { found: rule.effect, kind: item.kind })];
  if (!('limit' in rule)) return [];
  const allowed = allowedLimits(rule, item.kind);
  if (!allowed.includes(rule.limit)) return [problem(`${path}.limit`, 'limit-not-for-effect', { found: rule.limit, expected: allowed.join(' | '), effect: rule.effect })];
  const isOpen = rule.effect === 'bonus' && rule.limit === 'item' && item.fullPoints === null;
  return isOpen ? [problem(`${path}.limit`, 'limit-without-points', {})] : [];
};

/** Tables by place go with a rank, by band with bands, by event with lists; a rank needs a table. */
const amountFits = (amount: Amount, quantity: Quantity): boolean => {
  if (typeof amount === 'string') return quantity.kind !== 'rank';
  switch (amount.by) {
    case 'place':
      return quantity.kind === 'rank';
    case 'band':
      return quantity.kind === 'band';
    case 'event':
    case 'event-value':
      return quantity.kind === 'events';
    case 'class':
      return quantity.kind !== 'rank' && quantity.kind !== 'judged';
  }
};

const amountProblems = ({ path, value: rule }: PlacedRule): readonly SchemeProblem[] => {
  if (!('amount' in rule)) return [];
  const { amount, quantity } = rule;
  if (!amountFits(amount, quantity)) return [problem(`${path}.amount`, 'amount-not-for-quantity', { found: typeof amount === 'string' ? amount : amount.by, quantity: quantity.kind })];
  if (quantity.kind !== 'judged' || typeof amount !== 'string') return [];
  if (rule.effect === 'earn') return isBelow(amount, quantity.max) && !quantity.perEvent ? [problem(`${path}.quantity.max`, 'judged-exceeds-amount', { found: quantity.max, amount })] : [];
  return compare(readDecimal(amount) ?? ZERO, { n: 1n, d: 1n }) === 0 ? [] : [problem(`${path}.amount`, 'judged-amount-not-one', { found: amount })];
};

const quantityProblems = ({ path, value: { quantity } }: PlacedRule): readonly SchemeProblem[] => {
  const at = `${path}.quantity`;
  const positive = (text: string | undefined, key: string): readonly SchemeProblem[] => (text === undefined || isPositive(readDecimal(text) ?? ZERO) ? [] : [problem(`${at}.${key}`, 'not-positive', { found: text })]);
  switch (quantity.kind) {
    case 'judged':
      return isBelow(quantity.max, quantity.min) ? [problem(`${at}.max`, 'judged-range-empty', { min: quantity.min, max: quantity.max })] : [];
    case 'occurrences':
    case 'shortfall':
      return positive(quantity.per, 'per');
    case 'percentage-points':
      return positive(quantity.step, 'step');
    case 'band':
      return quantity.edges.flatMap((edge, index) => {
        const before = quantity.edges[index - 1];
        return before !== undefined && !isBelow(before, edge) ? problem(`${at}.edges[${index}]`, 'edges-not-ascending', { found: edge, before }) : [];
      });
    default:
      return [];
  }
};

const unlessProblems = (placed: PlacedRule, all: readonly PlacedRule[]): readonly SchemeProblem[] => {
  const inTrack = new Map(all.filter((rule) => rule.track === placed.track).map((rule) => [rule.value.id, rule.value]));
  const path = `${placed.path}.unless`;
  const start = placed.value.unless;
  if (start === undefined) return [];
  if (!inTrack.has(start)) return [problem(path, 'unless-unknown', { found: start })];
  const seen = [placed.value.id];
  for (let next: string | undefined = start; next !== undefined; next = inTrack.get(next)?.unless) {
    if (next === placed.value.id) return [problem(path, 'unless-cyclic', { found: [...seen, next].join(' → ') })];
    if (seen.includes(next)) return [];
    seen.push(next);
  }
  return [];
};

/** Rules whose parts do not go together. */
export const ruleProblems = (scheme: Scheme): readonly SchemeProblem[] => {
  const all = placedRules(scheme);
  return [
    ...placedItems(scheme).flatMap(({ path, value, section }) => [
      ...(value.rules.length === 0 ? [problem(`${path}.rules`, 'item-without-rules', { item: value.id })] : []),
      ...(value.kind === 'scored' && section.kind === 'bonus' ? [problem(`${path}.kind`, 'item-kind-wrong', { section: section.id })] : []),
    ]),
    ...all.flatMap((rule) => [...poolProblems(rule), ...effectProblems(rule), ...amountProblems(rule), ...quantityProblems(rule), ...unlessProblems(rule, all)]),
  ];
};

import { decimalToPoints } from '../exact/decimal.ts';
import type { PlanItem, PlanLimit, PlanRule, Points } from '../plan.ts';
import type { Item, Limit, Rule } from '../scheme/format.ts';
import type { Options } from '../scheme/options.ts';
import { compileAmount, largestAmount } from './amount.ts';
import type { Columns } from './columns.ts';
import { compileQuantity } from './quantity.ts';

/** Rules of the readings in force. */
export const isInForce = (rule: Rule, options: Options): boolean =>
  rule.underOption === undefined || rule.underOption.is.includes(options[rule.underOption.option]);

/** Under `exhaustMissing: where-written` a limit stands only where the words 扣完为止 stand at one of the deductions that it holds. */
const isWritten = (item: Item, limit: 'pool' | 'item', pool: string | undefined): boolean => {
  const held = item.rules.filter((rule) => rule.effect === 'deduct' && (limit === 'item' || (rule.limit === 'pool' && rule.pool === pool)));
  return held.length === 0 || held.some((rule) => rule.limitAssumed !== true);
};

const limitOf = (limit: Limit, item: Item, pool: string | undefined, options: Options): PlanLimit => {
  const stated: PlanLimit = limit === 'bonus' || (limit === 'pool' && pool === undefined) ? 'item' : limit;
  if (options.exhaustMissing === 'item') return stated;
  if (stated === 'pool' && isWritten(item, 'pool', pool)) return 'pool';
  if (stated !== 'pool' && stated !== 'item') return stated;
  return isWritten(item, 'item', undefined) ? 'item' : 'none';
};

/** What an earn rule is worth; null when the class of the unit decides. */
const worthOf = (rule: Extract<Rule, { effect: 'earn' }>, amount: PlanRule & { readonly effect: 'earn' }, fullPoints: Points): Points | null => {
  if (rule.upTo !== undefined) return decimalToPoints(rule.upTo);
  if (amount.amount.by === 'class') return null;
  const isOnce = rule.quantity.kind === 'condition' || rule.quantity.kind === 'judged' || rule.quantity.kind === 'proportion' || amount.amount.by === 'place' || amount.amount.by === 'band';
  return isOnce ? (largestAmount(amount.amount) ?? fullPoints) : fullPoints;
};

export const compileRule = (
  rule: Rule,
  at: { readonly index: number; readonly item: PlanItem; readonly source: Item; readonly indexOf: (id: string) => number | null },
  options: Options,
  columns: Columns,
): PlanRule => {
  const found = rule.pool === undefined ? -1 : at.item.pools.findIndex(({ id }) => id === rule.pool);
  const pool = found < 0 ? null : found;
  const base = {
    index: at.index,
    id: rule.id,
    clause: rule.clause,
    item: at.item.index,
    pool,
    quantity: compileQuantity(rule, options, columns),
    unless: rule.unless === undefined || options.exclusiveZero === 'add' ? null : at.indexOf(rule.unless),
  };
  switch (rule.effect) {
    case 'deduct': {
      const amount = compileAmount(rule.amount, rule.quantity, options);
      const limit = limitOf(rule.limit, at.source, rule.pool, options);
      if (at.item.kind === 'bonus' && (limit === 'total' || limit === 'none')) return { ...base, effect: 'deduct-unlimited', amount, stops: limit === 'total' };
      return { ...base, effect: 'deduct', amount, limit: at.item.kind === 'bonus' && limit === 'section' ? 'item' : limit };
    }
    case 'earn': {
      const compiled = { ...base, effect: 'earn' as const, amount: compileAmount(rule.amount, rule.quantity, options), limit: limitOf(rule.limit, at.source, rule.pool, options), worth: null };
      const fullPoints = pool === null ? (at.item.full ?? 0) : (at.item.pools[pool]?.full ?? 0);
      return { ...compiled, worth: worthOf(rule, compiled, fullPoints) };
    }
    case 'bonus':
      return { ...base, effect: 'bonus', amount: compileAmount(rule.amount, rule.quantity, options), limit: pool === null ? 'item' : 'pool' };
    case 'deduct-unlimited':
      return { ...base, effect: 'deduct-unlimited', amount: compileAmount(rule.amount, rule.quantity, options), stops: false };
    case 'zero': {
      const isOwn = rule.scope === 'pool' || (rule.scope === 'benxiang' && options.benxiangScope === 'own');
      return { ...base, effect: 'zero', scope: isOwn && pool !== null ? 'pool' : 'item' };
    }
    case 'veto':
      return { ...base, effect: 'veto', takes: rule.takes };
    case 'designate':
      return { ...base, effect: 'designate', title: rule.title };
  }
};

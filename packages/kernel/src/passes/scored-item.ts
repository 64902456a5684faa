import { fromPoints } from '../exact/decimal.ts';
import { isPositive, larger, minus, plus, smaller, ZERO, type Fraction } from '../exact/fraction.ts';
import type { PlanItem, PlanLimit } from '../plan.ts';
import type { Reader } from '../evaluate/reading.ts';
import type { RuleOutcome } from '../evaluate/rule.ts';
import { ruleLine, type WriteLine } from './trace-lines.ts';

/** Losses of a scored item by where they stop; `surplus` is what the item could not hold. */
export type ItemLosses = { readonly inItem: Fraction; readonly inSection: Fraction; readonly unlimited: Fraction; readonly stopping: Fraction; readonly surplus: Fraction };

/** What is left of an item and its pools while rules take from them, one after the other. */
const createRoom = (item: PlanItem) => {
  const pools = item.pools.map((pool) => fromPoints(pool.full));
  let left = fromPoints(item.full ?? 0);
  const poolLeft = (pool: number | null): Fraction => (pool === null ? left : (pools[pool] ?? left));
  const take = (wanted: Fraction, pool: number | null): Fraction => {
    const taken = smaller(wanted, left);
    left = minus(left, taken);
    // A pool is used up by what was lost in it, also where the item held no more: else its surplus would depend on the order of the rules.
    if (pool !== null) pools[pool] = minus(poolLeft(pool), wanted);
    return taken;
  };
  return { poolLeft, take, left: () => left };
};

/**
 * item = max(0, points − Σ min(pool points, losses in the pool) − losses outside pools); `zero` comes last.
 * A surplus of one pool never eats another one. Losses with a wider limit pass the item and may leave it below zero.
 */
export const scoreScoredItem = (item: PlanItem, outcomes: readonly RuleOutcome[], reader: Reader, write: WriteLine): ItemLosses => {
  const room = createRoom(item);
  const wide: Record<Exclude<PlanLimit, 'pool' | 'item'>, Fraction> = { section: ZERO, total: ZERO, none: ZERO };
  let inItem = ZERO;
  let surplus = ZERO;

  for (const outcome of outcomes) {
    const { rule } = outcome;
    if (rule.effect !== 'deduct' && rule.effect !== 'earn') continue;
    for (const claim of outcome.claims) {
      let after = claim.before;
      if (rule.limit === 'pool' || rule.limit === 'item') {
        const pool = rule.limit === 'pool' ? rule.pool : null;
        const wanted = smaller(claim.before, pool === null ? claim.before : room.poolLeft(pool));
        after = room.take(wanted, pool);
        inItem = plus(inItem, after);
        surplus = plus(surplus, minus(wanted, after));
      } else wide[rule.limit] = plus(wide[rule.limit], after);
      write(outcome, ruleLine('rule', rule, claim, claim.before, after, reader));
    }
  }

  for (const outcome of outcomes) {
    const { rule } = outcome;
    const [claim] = outcome.claims;
    if (rule.effect !== 'zero' || claim === undefined) continue;
    const pool = rule.scope === 'pool' ? rule.pool : null;
    const passed = plus(plus(wide.section, wide.total), wide.none);
    const open = larger(minus(room.left(), passed), ZERO);
    const after = room.take(pool === null ? open : smaller(open, room.poolLeft(pool)), pool);
    inItem = plus(inItem, after);
    write(outcome, ruleLine('zero', rule, claim, fromPoints((pool === null ? item.full : item.pools[pool]?.full) ?? 0), after, reader));
  }

  return { inItem, inSection: wide.section, unlimited: wide.none, stopping: wide.total, surplus: isPositive(surplus) ? surplus : ZERO };
};

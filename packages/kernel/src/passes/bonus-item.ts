import { fromPoints } from '../exact/decimal.ts';
import { minus, plus, smaller, ZERO, type Fraction } from '../exact/fraction.ts';
import type { PlanItem } from '../plan.ts';
import type { Reader } from '../evaluate/reading.ts';
import type { RuleOutcome } from '../evaluate/rule.ts';
import { ruleLine, type WriteLine } from './trace-lines.ts';

/** A bonus item starts at 0, gains up to its points (and its pools'), then loses what is deducted from it; `zero` comes last. */
export const scoreBonusItem = (item: PlanItem, outcomes: readonly RuleOutcome[], reader: Reader, write: WriteLine): Fraction => {
  const pools = item.pools.map((pool) => fromPoints(pool.full));
  const poolGot = item.pools.map(() => ZERO);
  let got = ZERO;

  const fit = (wanted: Fraction, pool: number | null): Fraction => {
    const inItem = item.full === null ? wanted : smaller(wanted, minus(fromPoints(item.full), got));
    const left = pool === null ? undefined : pools[pool];
    return left === undefined ? inItem : smaller(inItem, left);
  };
  const move = (pool: number | null, given: Fraction): void => {
    got = plus(got, given);
    if (pool === null) return;
    pools[pool] = minus(pools[pool] ?? ZERO, given);
    poolGot[pool] = plus(poolGot[pool] ?? ZERO, given);
  };

  for (const outcome of outcomes) {
    if (outcome.rule.effect !== 'bonus') continue;
    for (const claim of outcome.claims) {
      const after = fit(claim.before, outcome.rule.pool);
      move(outcome.rule.pool, after);
      write(outcome, ruleLine('rule', outcome.rule, claim, claim.before, after, reader));
    }
  }
  for (const outcome of outcomes) {
    if (outcome.rule.effect !== 'deduct') continue;
    for (const claim of outcome.claims) {
      const after = smaller(claim.before, got);
      got = minus(got, after);
      write(outcome, ruleLine('rule', outcome.rule, claim, claim.before, after, reader));
    }
  }
  for (const outcome of outcomes) {
    const { rule } = outcome;
    const [claim] = outcome.claims;
    if (rule.effect !== 'zero' || claim === undefined) continue;
    const before = rule.scope === 'pool' && rule.pool !== null ? (poolGot[rule.pool] ?? ZERO) : got;
    const after = smaller(before, got);
    got = minus(got, after);
    if (rule.pool !== null) poolGot[rule.pool] = ZERO;
    write(outcome, ruleLine('zero', rule, claim, before, after, reader));
  }
  return got;
};

import { fromPoints } from '../exact/decimal.ts';
import { isPositive, larger, minus, ONE, sum, times, ZERO, type Fraction } from '../exact/fraction.ts';
import type { PlanRule } from '../plan.ts';
import type { RuleNote } from '../result.ts';
import type { AcrossUnits } from '../passes/across-units.ts';
import { priceOf } from './amount.ts';
import { counted, unknown, type Counted, type Counting } from './counting.ts';
import { countQuantity } from './quantity.ts';
import type { Reader, Unknown } from './reading.ts';

/** What a rule asks for, before any limit. */
export type Claim = {
  readonly count: Counted;
  readonly quantity: Fraction;
  /** Null where a person chose the points. */
  readonly amount: Fraction | null;
  /** Of an earn rule. */
  readonly worth: Fraction | null;
  readonly before: Fraction;
};

/** `missing`: the item is unscored. `not-applicable`: the rule does not fire. `known`: counted, whether it fired or not. */
export type RuleOutcome = { readonly rule: PlanRule; readonly state: 'known' | 'missing' | 'not-applicable'; readonly claims: readonly Claim[]; readonly notes: readonly RuleNote[] };

const noteOutcome = (rule: PlanRule, note: RuleNote): RuleOutcome => ({ rule, state: note.kind === 'not-applicable' ? 'not-applicable' : 'missing', claims: [], notes: [note] });

type Priced = Extract<PlanRule, { readonly amount: unknown }>;

const claimOf = (rule: Priced, count: Counted, reader: Reader): Claim | Unknown => {
  if (count.isChosen) return { count, quantity: count.quantity, amount: null, worth: null, before: count.quantity };
  const price = priceOf(rule.amount, count, reader);
  return 'kind' in price ? price : { count, quantity: price.quantity, amount: price.amount, worth: null, before: times(price.quantity, price.amount) };
};

const isClaim = (value: Claim | Unknown): value is Claim => 'count' in value;

/** Turns what was earned into what was lost: an item starts full. A class-dependent amount is what the rule is worth. */
const asLoss = (rule: Extract<PlanRule, { effect: 'earn' }>, claim: Claim, reader: Reader): Claim | Unknown => {
  const stated = rule.worth === null ? priceOf(rule.amount, { ...claim.count, quantity: ONE }, reader) : { amount: fromPoints(rule.worth) };
  if ('kind' in stated) return stated;
  return { ...claim, worth: stated.amount, before: larger(minus(stated.amount, claim.before), ZERO) };
};

/** Several events (or none) earn together: the points are their sum. */
const together = (claims: readonly Claim[]): Claim => {
  const [only] = claims;
  if (only !== undefined && claims.length === 1) return only;
  const earned = sum(claims.map((claim) => claim.before));
  const evidence = claims.flatMap((claim) => claim.count.evidence);
  return { count: counted(earned, { evidence, details: claims.flatMap((claim) => claim.count.details) }), quantity: earned, amount: null, worth: null, before: earned };
};

const price = (rule: Priced, counting: Extract<Counting, { kind: 'counted' }>, reader: Reader): readonly (Claim | Unknown)[] => {
  const claims = counting.counts.map((count) => claimOf(rule, count, reader));
  if (rule.effect !== 'earn') return claims;
  const failed = claims.find((claim) => !isClaim(claim));
  return [failed ?? asLoss(rule, together(claims.filter(isClaim)), reader)];
};

/** Evaluates one rule of one unit: what it counts, what that is worth, and why it does not take part where it does not. */
export const evaluateRule = (rule: PlanRule, reader: Reader, across: AcrossUnits, events: Counting | undefined): RuleOutcome => {
  const counting = countQuantity(rule, reader, across, events);
  if (counting.kind === 'unknown') return noteOutcome(rule, counting.note);
  if (counting.kind === 'idle') return { rule, state: 'known', claims: [], notes: counting.notes };
  if (!('amount' in rule)) {
    const claims = counting.counts.filter((count) => isPositive(count.quantity)).map((count) => ({ count, quantity: count.quantity, amount: null, worth: null, before: ZERO }));
    return { rule, state: 'known', claims, notes: counting.notes };
  }
  const priced = price(rule, counting, reader);
  const failed = priced.find((claim) => !isClaim(claim));
  if (failed !== undefined && !isClaim(failed)) {
    const why = unknown(rule, columnOf(rule), reader, failed);
    return why.kind === 'unknown' ? noteOutcome(rule, why.note) : { rule, state: 'missing', claims: [], notes: [] };
  }
  return { rule, state: 'known', claims: priced.filter(isClaim).filter((claim) => isPositive(claim.before)), notes: counting.notes };
};

/** The column that the rule reads first. */
export const columnOf = (rule: PlanRule): number => (rule.quantity.kind === 'condition' ? rule.quantity.test.column : rule.quantity.column);

/** A rule fired when it took, gave, zeroed or vetoed something. */
export const hasFired = (outcome: RuleOutcome): boolean => outcome.claims.length > 0;


import { toExact } from '../exact/exact.ts';
import { ZERO, type Fraction } from '../exact/fraction.ts';
import type { PlanRule } from '../plan.ts';
import type { Exact, TraceLine } from '../result.ts';
import { columnOf, type Claim, type RuleOutcome } from '../evaluate/rule.ts';
import type { Reader } from '../evaluate/reading.ts';

/** Puts a line where its rule stands, whatever the order in which limits are worked out. */
export type WriteLine = (outcome: RuleOutcome, line: TraceLine) => void;

const orNull = (value: Fraction | null): Exact | null => (value === null ? null : toExact(value));

/** The line of a claim once it is known what was really taken or given. */
export const ruleLine = (kind: TraceLine['kind'], rule: PlanRule, claim: Claim, before: Fraction, after: Fraction, reader: Reader): TraceLine => ({
  kind,
  rule: rule.id,
  effect: rule.effect,
  measure: reader.id(columnOf(rule)),
  value: orNull(claim.count.value),
  baseline: orNull(claim.count.baseline),
  quantity: toExact(claim.quantity),
  amount: orNull(claim.amount),
  ...(claim.worth === null ? {} : { worth: toExact(claim.worth) }),
  before: toExact(before),
  after: toExact(after),
  evidence: claim.count.evidence,
  ...(claim.count.details.length === 0 ? {} : { details: claim.count.details }),
});

/** The line of a limit: `before` is what would have been taken or given, `after` what the limit changed. */
export const limitLine = (kind: TraceLine['kind'], before: Fraction, after: Fraction, details: readonly string[] = []): TraceLine => ({
  kind,
  rule: null,
  effect: 'limit',
  measure: null,
  value: null,
  baseline: null,
  quantity: toExact(ZERO),
  amount: null,
  before: toExact(before),
  after: toExact(after),
  evidence: [],
  ...(details.length === 0 ? {} : { details }),
});

import type { Fraction } from '../exact/fraction.ts';
import type { MeasuredEvent } from '../measurement.ts';
import type { RuleNote } from '../result.ts';
import type { PlanRule } from '../plan.ts';
import type { Reader, Unknown } from './reading.ts';

/** What a quantity counted, before it is priced. */
export type Counted = {
  /** How many times the amount counts; for a judgement the points that a person chose. */
  readonly quantity: Fraction;
  readonly value: Fraction | null;
  readonly baseline: Fraction | null;
  /** Place or band for an amount by table. */
  readonly place: number | null;
  readonly event: MeasuredEvent | null;
  readonly isChosen: boolean;
  readonly evidence: readonly string[];
  readonly details: readonly string[];
};

/** `idle`: known, and there is nothing to count or to judge; not even an earn rule loses by it. */
export type Counting = { readonly kind: 'counted'; readonly counts: readonly Counted[]; readonly notes: readonly RuleNote[] } | { readonly kind: 'idle'; readonly notes: readonly RuleNote[] } | { readonly kind: 'unknown'; readonly note: RuleNote };

export const counted = (quantity: Fraction, over: Partial<Counted> = {}): Counted => ({
  quantity,
  value: null,
  baseline: null,
  place: null,
  event: null,
  isChosen: false,
  evidence: [],
  details: [],
  ...over,
});

export const one = (count: Counted, notes: readonly RuleNote[] = []): Counting => ({ kind: 'counted', counts: [count], notes });

/** The note of a rule that cannot be counted. */
export const unknown = (rule: PlanRule, column: number, reader: Reader, why: Unknown): Counting => ({ kind: 'unknown', note: { rule: rule.id, measure: reader.id(column), ...withoutColumn(why) } });

const withoutColumn = (why: Unknown): Unknown => (why.kind === 'missing' ? { kind: 'missing', needs: why.needs } : { kind: 'not-applicable', reason: why.reason });

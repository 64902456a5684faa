/**
 * An exact number as a fraction of safe integers, `den > 0`, not necessarily reduced.
 * Ratios are 0..1 (98% is 98/100); a yes-no measure is 1 or 0.
 */
export type Rational = { readonly num: number; readonly den: number };

/** One event of a list measure (an award, a finding): labels, never points. */
export type MeasuredEvent = {
  /** Id of the fact behind the event. */
  readonly factId: string;
  /** How many of the same event this entry stands for; 1 when absent. */
  readonly count?: number;
  /** Fields that a rule may filter by or look up an amount by: level, work, category, subject, confirmed ... */
  readonly fields: Readonly<Record<string, string | number | boolean>>;
};

/**
 * What is known of one measure of one unit. Never a bare number.
 * - `measured`: the value with the ids of the facts that cost or earned it; `details` names what no fact can show because it is not there
 *   (periods without a record: `2018-W07`, `2018-03`, `2018-Q1`, `2018-H1`, `2018-03-05`, `2018-03-01..2018-03-15`), and years without a
 *   calendar of public holidays (`2018-holidays-unknown`); other short texts stand as they are.
 * - `events`: a list that a rule reads itself (an empty list is known to be empty).
 * - `missing`: not reported; the item stays unscored, it is never zero. `needs` names the unreported datasets or the judgement owed.
 * - `not-applicable`: there is nothing to measure (denominator 0); `reason` is a message id or text.
 */
export type Measurement =
  | { readonly kind: 'measured'; readonly value: Rational; readonly evidence: readonly string[]; readonly details?: readonly string[] }
  | { readonly kind: 'events'; readonly events: readonly MeasuredEvent[] }
  | { readonly kind: 'missing'; readonly needs: readonly string[] }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/** The reason with which a case runner marks a measure that a worked case does not list: its rules do not fire, the trace says `assumed`. */
export const ASSUMED = 'assumed';

/**
 * Points that a person gives, takes or awards within the range of a rule; which of the three follows from the rule's effect.
 * `values`: one entry per event (件, 次), decimal text ("0.5"); an empty list says that there is nothing to judge (无此情形).
 */
export type Judgement = {
  readonly values: readonly string[];
  /** Ids of the evidence and of the judgement record itself. */
  readonly evidence: readonly string[];
};

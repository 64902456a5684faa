/** What can be wrong with a scheme file. The texts stand in one table (`sayProblem`). */
export type ProblemCode =
  | 'form'
  | 'empty'
  | 'limit-missing'
  | 'key-unknown'
  | 'id-repeated'
  | 'section-sum-differs'
  | 'track-sum-differs'
  | 'earn-sum-differs'
  | 'pools-exceed-item'
  | 'points-missing'
  | 'points-too-fine'
  | 'points-negative'
  | 'not-positive'
  | 'item-without-rules'
  | 'item-kind-wrong'
  | 'effect-not-for-item'
  | 'limit-not-for-effect'
  | 'limit-without-points'
  | 'pool-missing'
  | 'pool-unknown'
  | 'unless-unknown'
  | 'unless-cyclic'
  | 'judged-range-empty'
  | 'judged-exceeds-amount'
  | 'judged-amount-not-one'
  | 'amount-not-for-quantity'
  | 'edges-not-ascending'
  | 'class-without-entry'
  | 'class-unknown'
  | 'measure-unknown'
  | 'option-value-unknown'
  | 'weights-sum-differs'
  | 'grade-unknown'
  | 'reference-unknown'
  | 'period-reversed'
  | 'accepted-warning-unused'
  | 'extension-changed'
  | 'extension-not-allowed'
  | 'extension-removed';

/** One finding, with the place in the file: `tracks[0].sections[2].items[0].rules[1].limit`. */
export type SchemeProblem = { readonly path: string; readonly code: ProblemCode; readonly data: Readonly<Record<string, string>> };

/** What an author may accept with a reason, because the source itself is so: it stays a warning. */
export const acceptable: readonly ProblemCode[] = ['section-sum-differs', 'track-sum-differs', 'earn-sum-differs', 'pools-exceed-item', 'item-without-rules'];

export const problem = (path: string, code: ProblemCode, data: Readonly<Record<string, string>> = {}): SchemeProblem => ({ path, code, data });

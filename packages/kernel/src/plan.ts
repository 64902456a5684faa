import type { Rational } from './measurement.ts';
import type { Options } from './scheme/options.ts';

/**
 * A compiled scheme: measures are column indexes, points are integers in ten-thousandths of a point (`POINT`),
 * thresholds are exact fractions, options have been applied. Plain data: it can be sent to a worker and read by several engines.
 */
export type Plan = {
  readonly scheme: string;
  readonly options: Options;
  /** Columns: everything that the plan reads of a unit. Judgements stand beside measurements. */
  readonly columns: readonly PlanColumn[];
  readonly tracks: readonly PlanTrack[];
  /** Indexes of tracks whose units are ranked together; every track is in exactly one. Empty lists never occur. */
  readonly rankedTogether: readonly (readonly number[])[];
  readonly tieBreak: readonly PlanTieBreak[];
  readonly grading: PlanGrading | null;
  readonly consequences: readonly PlanConsequence[];
  readonly rounding: { readonly places: number };
  /** True when points stay integers as long as counted measures are integers and nothing is passed down: then the columnar engine may be used. */
  readonly integral: boolean;
  /** Why not, rule by rule. */
  readonly fractional: readonly { readonly where: string; readonly reason: 'prorata' | 'proportion' | 'partial-credit' | 'per-unit-amount' | 'variable-full' | 'composite' }[];
};

/** Ten-thousandths: the integer that stands for one point. */
export const POINT = 10_000;
/** An integer number of ten-thousandths of a point. */
export type Points = number;

/** `rating`: a panel's evaluation: the judgement where there is one, else the measurement. */
export type PlanColumn = { readonly id: string; readonly reads: 'measure' | 'judgement' | 'rating' };

export type PlanTrack = {
  readonly id: string;
  readonly unitKinds: readonly string[];
  readonly sections: readonly PlanSection[];
  /** In the order of the scheme; `PlanItem.index` is the position. */
  readonly items: readonly PlanItem[];
  /** In the order of the scheme, without those of other readings; `PlanRule.index` is the position. */
  readonly rules: readonly PlanRule[];
  /** Sum of the scored sections that count for the total. */
  readonly full: Points;
  readonly composite: PlanComposite | null;
};

/** weighted = (content × contentScale × contentWeight + Σ part × weight) / weightSum; content is `base`; where `bonusInContent`, the bonus is added to it after scaling. */
export type PlanComposite = {
  /** True: content is scaled to 0..100 by the unit's full points; false: raw points. */
  readonly percent: boolean;
  readonly contentWeight: Rational;
  readonly parts: readonly { readonly column: number; readonly weight: Rational }[];
  readonly weightSum: Rational;
  readonly bonusInContent: boolean;
};

export type PlanSection = {
  readonly index: number;
  readonly id: string;
  readonly kind: 'scored' | 'bonus';
  /** Sum of the points of its scored items; for a bonus section null. */
  readonly full: Points | null;
  /** Most that can be lost (scored) or gained (bonus); null: no limit beside the items'. */
  readonly cap: Points | null;
  /** An extra on top: its points are bonus, not base (option `excellenceInTotal`). */
  readonly extra: boolean;
  readonly items: readonly number[];
};

export type PlanItem = {
  readonly index: number;
  readonly id: string;
  readonly section: number;
  readonly kind: 'scored' | 'bonus';
  /** Null for an open bonus item. */
  readonly full: Points | null;
  readonly pools: readonly { readonly id: string; readonly full: Points }[];
  /** Indexes into `PlanTrack.rules`, in the order of the scheme. */
  readonly rules: readonly number[];
  readonly applies: { readonly test: PlanTest; readonly otherwise: 'full' | 'out-of-total' } | null;
  /** What happens when every measure of the item is not applicable. */
  readonly notApplicable: 'full' | 'out-of-total';
  /** Losses that the item cannot hold lower the section (option `spillOver`). */
  readonly spills: boolean;
};

/** Where a loss stops, after the options: `item` is 扣完为止, `none` may pass zero. */
export type PlanLimit = 'pool' | 'item' | 'section' | 'total' | 'none';

export type PlanRule = {
  readonly index: number;
  readonly id: string;
  readonly clause: string;
  readonly item: number;
  /** Position in `PlanItem.pools`. */
  readonly pool: number | null;
  readonly quantity: PlanQuantity;
  /** Not counted when this rule (index) fired. */
  readonly unless: number | null;
} & (
  | { readonly effect: 'deduct'; readonly amount: PlanAmount; readonly limit: PlanLimit }
  /** `worth`: what is lost when nothing is earned; null: the amount by class of the unit. */
  | { readonly effect: 'earn'; readonly amount: PlanAmount; readonly limit: PlanLimit; readonly worth: Points | null }
  | { readonly effect: 'bonus'; readonly amount: PlanAmount; readonly limit: 'pool' | 'item' }
  /** Taken from the total: by effect, or a deduction with limit `total` or `none` in a bonus item. `stops`: not below a total of 0. */
  | { readonly effect: 'deduct-unlimited'; readonly amount: PlanAmount; readonly stops: boolean }
  | { readonly effect: 'zero'; readonly scope: 'pool' | 'item' }
  | { readonly effect: 'veto'; readonly takes: readonly ('awards' | 'bonus' | 'rewards' | 'promotion')[] }
  | { readonly effect: 'designate'; readonly title: string }
);

export type PlanBaseline =
  | { readonly from: 'number'; readonly value: Rational }
  | { readonly from: 'class'; readonly table: Readonly<Record<string, Rational>> }
  /** Read of the unit by the id of the compared column. */
  | { readonly from: 'unit-target' | 'last-year' }
  /** Exact mean over the units of the same group key that have a value. */
  | { readonly from: 'group-mean' };

export type PlanTest = { readonly column: number; readonly op: '>=' | '>' | '==' | '!=' | '<' | '<='; readonly than: PlanBaseline };

export type PlanQuantity =
  /** value, or floor(value / per) where `per` is given. */
  | { readonly kind: 'occurrences'; readonly column: number; readonly per: Rational | null }
  | { readonly kind: 'shortfall'; readonly column: number; readonly required: PlanBaseline; readonly per: Rational | null }
  /** `step` is on the scale of the ratio: one percentage point is 1/100. */
  | { readonly kind: 'percentage-points'; readonly column: number; readonly target: PlanBaseline; readonly off: 'below' | 'above'; readonly step: Rational; readonly partial: 'floor' | 'ceil' | 'prorata' }
  /** Met: `test` and all of `also`. `each`: a violation counts the value of the measure, at least 1. `proportional`: an earn rule gives min(1, value / baseline). */
  | { readonly kind: 'condition'; readonly test: PlanTest; readonly also: readonly PlanTest[]; readonly counts: 'met' | 'unmet'; readonly each: boolean; readonly proportional: boolean }
  /** `column` reads a judgement. `largestOnly`: option `rangePer: year`. */
  | { readonly kind: 'judged'; readonly column: number; readonly min: Points; readonly max: Points; readonly perEvent: boolean; readonly largestOnly: boolean; readonly only: PlanTest | null }
  /** `highestPer`: a field; over all events rules of the item with the same column and field only the best of one work counts. `levels` from low to high, read from the field `level`. */
  | { readonly kind: 'events'; readonly column: number; readonly where: readonly PlanFilter[]; readonly highestPer: string | null; readonly dedupe: 'level' | 'points'; readonly levels: readonly string[]; readonly once: boolean }
  /** The place counts from the `from` end; `given` states the rank from the top, `size` the number ranked. */
  | { readonly kind: 'rank'; readonly column: number; readonly within: 'all' | 'group'; readonly from: 'top' | 'bottom'; readonly better: 'higher' | 'lower'; readonly given: number | null; readonly size: number | null; readonly requires: readonly PlanTest[] }
  /** Index of the first edge that the value does not reach. */
  | { readonly kind: 'band'; readonly column: number; readonly edges: readonly Rational[] }
  /** value / base; `base` is a column or a number. */
  | { readonly kind: 'proportion'; readonly column: number; readonly base: number | null; readonly baseValue: Rational | null };

export type PlanFilter = { readonly field: string; readonly values: readonly (string | number | boolean)[] };

/** Tables by place (1 = first) and band (0 = below the first edge) are dense arrays; a missing place is 0. */
export type PlanAmount =
  | { readonly by: 'number'; readonly points: Points }
  | { readonly by: 'class'; readonly table: Readonly<Record<string, Points>> }
  | { readonly by: 'place' | 'band'; readonly table: readonly Points[] }
  | { readonly by: 'event'; readonly fields: readonly string[]; readonly table: Readonly<Record<string, Points>> }
  | { readonly by: 'event-value'; readonly field: string };

export type PlanTieBreak = { readonly section: string } | { readonly item: string } | { readonly column: number; readonly better: 'higher' | 'lower' };

export type PlanGrade = {
  readonly id: string;
  readonly totalAtLeast: Points | null;
  readonly percentOfFullAtLeast: Rational | null;
  readonly percentOfFullBelow: Rational | null;
  /** 0: nobody, because a parameter of the condition has no value yet. */
  readonly rankWithin: number | null;
  readonly rankFromEndWithin: number | null;
  readonly rankFromEndBeyond: number | null;
  readonly vetoed: boolean | null;
  readonly clause: string;
  readonly consequences: readonly string[];
  readonly awards: readonly string[];
  readonly money: Rational | null;
};

/** Grades from best to worst; the first that matches is the unit's. */
export type PlanGrading = {
  readonly grades: readonly PlanGrade[];
  /** Ids of the tracks whose units are graded; null: all. */
  readonly tracks: readonly string[] | null;
  readonly within: 'all' | 'group';
  readonly minimumGroup: number;
  /** `grade`: position of the best grade still open (after option `tierCapMeaning`). */
  readonly caps: readonly { readonly column: number; readonly where: readonly PlanFilter[]; readonly grade: number; readonly passesOn: boolean; readonly clause: string }[];
  readonly downgrades: readonly { readonly column: number; readonly by: number; readonly clause: string }[];
  readonly streaks: readonly { readonly grade: number; readonly years: number; readonly consequences: readonly string[]; readonly clause: string }[];
};

export type PlanConsequence = {
  readonly id: string;
  readonly clause: string;
  readonly effects: readonly string[];
  readonly when:
    | { readonly kind: 'test'; readonly test: PlanTest }
    | { readonly kind: 'events'; readonly column: number; readonly where: readonly PlanFilter[] }
    | { readonly kind: 'rank-from-end'; readonly within: number }
    | { readonly kind: 'rank'; readonly within: number; readonly priorWithin: number | null; readonly samePlace: boolean }
    | { readonly kind: 'places-gained' | 'places-lost'; readonly atLeast: number }
    | { readonly kind: 'bottom-years'; readonly places: number; readonly years: number };
  readonly funding: { readonly points: Points; readonly perPlace: boolean; readonly group: string | null; readonly combine: 'sum' | 'max' } | null;
};

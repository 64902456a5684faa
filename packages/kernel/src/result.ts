/** An exact value as canonical text: a finite decimal ("87.3", "-2.5", "0") or, where it has none, a reduced fraction ("262/3"). Compare with `compareExact`, show with `formatExact`. */
export type Exact = string;

/**
 * One step of the arithmetic: what a rule or a limit took or gave.
 * In a scored item the `after` of its lines (without `total`, `veto`) add up exactly to what it lost; in a bonus item the lines of effect `bonus`
 * less the others add up to what it gained.
 */
export type TraceLine = {
  /**
   * - `rule`, `zero`: points of the item. `total`: taken from the total, not from the item. `veto`: a right is lost (of a unit: the bonus that it took).
   * - `section-limit` gives back what a section may not lose; `spill-over` takes from the section what an item could not hold.
   * - `bonus-limit` takes what is above the most of a bonus group; `total-limit` gives back what is below zero.
   */
  readonly kind: 'rule' | 'zero' | 'total' | 'veto' | 'section-limit' | 'spill-over' | 'bonus-limit' | 'total-limit';
  /** Rule id; null for limits. */
  readonly rule: string | null;
  readonly effect: 'deduct' | 'earn' | 'bonus' | 'deduct-unlimited' | 'zero' | 'veto' | 'designate' | 'limit';
  /** The measure (or judgement) that was read, null for limits. */
  readonly measure: string | null;
  /** Value of the measure, place in a ranking; null for events and judgements. */
  readonly value: Exact | null;
  /** The baseline it was compared with, where there is one. */
  readonly baseline: Exact | null;
  /** How many times the amount counts: occurrences, steps, 1 for a condition or a place, the points that a person chose. */
  readonly quantity: Exact;
  /** Points for one; null where the person chose the points. */
  readonly amount: Exact | null;
  /** Of an earn rule: what it is worth; `before` is then worth − quantity × amount. */
  readonly worth?: Exact;
  /** quantity × amount, never negative. */
  readonly before: Exact;
  /** What was really taken or given after the limits, never negative. */
  readonly after: Exact;
  /** Ids of the facts or judgements behind it. */
  readonly evidence: readonly string[];
  /** Chosen values of a judgement, labels of the events, details of the measurement, the item of a spill-over, for the explanation. */
  readonly details?: readonly string[];
};

/** Why a rule did not take part, or took part only in part. */
export type RuleNote = { readonly rule: string; readonly measure: string } & (
  /** Not reported, or the judgement is owed: the item is unscored. */
  | { readonly kind: 'missing'; readonly needs: readonly string[] }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  /** A judgement was stored and not used. */
  | { readonly kind: 'trigger-not-met' }
  | { readonly kind: 'invalid-judgement'; readonly values: readonly string[]; readonly min: Exact; readonly max: Exact }
  /** The named rule fired, so this one is not added. */
  | { readonly kind: 'excluded'; readonly by: string }
  /** Events of the same work that a higher one of them replaces. */
  | { readonly kind: 'same-work'; readonly events: readonly string[] }
  /** Units of the group whose value is missing: the place can still change. */
  | { readonly kind: 'group-incomplete'; readonly unranked: number }
);

export type ItemScore = {
  readonly item: string;
  readonly kind: 'scored' | 'bonus';
  /** `unscored`: a measure is missing; `got` is then what the known rules leave. `not-applicable`: out of the total, full and got are 0. */
  readonly state: 'scored' | 'unscored' | 'not-applicable';
  /** Null for an open bonus item. */
  readonly full: Exact | null;
  readonly got: Exact;
  readonly lines: readonly TraceLine[];
  readonly notes: readonly RuleNote[];
};

/** `got` is the sum of the items of the section's own kind, plus `section-limit`, less `spill-over` and `bonus-limit` lines. */
export type SectionScore = { readonly section: string; readonly kind: 'scored' | 'bonus'; readonly full: Exact | null; readonly got: Exact; readonly lines: readonly TraceLine[] };

/** A proposed consequence with its reason; people decide. */
export type ConsequenceScore = {
  readonly id: string;
  readonly clause: string;
  readonly effects: readonly string[];
  /** Funding points, signed, before rules of one group are combined. */
  readonly funding: Exact | null;
  /** Message id of the reason: `grade`, `veto`, `streak`, or the condition of the consequence. */
  readonly reason: string;
};

export type MissingPart = {
  /** `composite` for an evaluation that the weighted total needs. */
  readonly item: string;
  readonly rule: string;
  readonly measure: string;
  readonly needs: readonly string[];
};

/** The points of one unit, before it is compared with others. */
export type UnitPoints = {
  readonly unit: string;
  readonly track: string;
  /** Group key of the input; null: none. */
  readonly group: string | null;
  readonly items: readonly ItemScore[];
  readonly sections: readonly SectionScore[];
  /** What happened to the total itself: a veto that took the bonus, a limit at zero. */
  readonly lines: readonly TraceLine[];
  /** Sum of the scored sections. */
  readonly base: Exact;
  /** Positive points after caps and vetoes. */
  readonly bonus: Exact;
  /** Points taken from the total, as a positive number. */
  readonly totalDeductions: Exact;
  /** The sheet on the scale of the composite (raw / full × 100), where the track is a composite; else null. */
  readonly content: Exact | null;
  /** Weighted content before bonus, where the track is a composite; else null. */
  readonly weighted: Exact | null;
  /** Points passed down from a superior's deductions, positive. */
  readonly transfer: Exact;
  /** (weighted or base) + bonus − totalDeductions − transfer, plus what a `total-limit` line gives back. */
  readonly total: Exact;
  /** Full points of the sheet that the unit could reach without bonus (less items out of the total). */
  readonly full: Exact;
  /** Some measure is missing: the total can still change; `missing` says where. */
  readonly provisional: boolean;
  readonly missing: readonly MissingPart[];
  /** Ids of the veto rules that fired. */
  readonly vetoes: readonly string[];
  /** Rights that the vetoes take. */
  readonly vetoed: readonly ('awards' | 'bonus' | 'rewards' | 'promotion')[];
  readonly designations: readonly string[];
};

/** The whole result of one unit: exact, JSON-safe, the same bytes for the same inputs. */
export type UnitScore = UnitPoints & {
  /** Competition rank among the units that are ranked together, 1 = best. */
  readonly rank: number;
  /** Competition rank among those of them with the same group key. */
  readonly groupRank: number;
  /** Units with the same rank, itself included. */
  readonly tied: number;
  readonly grade: string | null;
  readonly consequences: readonly ConsequenceScore[];
  /** Funding points of all consequences together, signed. */
  readonly funding: Exact;
  /** CNY of the grade for the unit; null: none, or withheld by a veto. */
  readonly money: Exact | null;
  /** What a person still has to decide: a tie that the scheme leaves to people, a tie at the border of a grade, a group too small to grade. */
  readonly undecided: readonly ('tied-rank' | 'tie-at-boundary' | 'group-too-small')[];
};

/** The result of a run, units in the order of the input. */
export type Scoring = { readonly units: readonly UnitScore[] };

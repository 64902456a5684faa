/** An exact value as canonical text: a finite decimal ("87.3", "-2.5", "0") or, where it has none, a reduced fraction ("262/3"). Compare with `compareExact`, show with `formatExact`. */
export type Exact = string;

/** One step of the arithmetic: what a rule (or a limit) took or gave. The `after` of all lines of an item add up exactly to what it lost (scored) or gained (bonus). */
export type TraceLine = {
  readonly kind: 'rule' | 'pool-limit' | 'item-limit' | 'section-limit' | 'bonus-limit' | 'spill-over' | 'zero' | 'veto' | 'earned';
  /** Rule id; null for limits. */
  readonly rule: string | null;
  readonly effect: 'deduct' | 'earn' | 'bonus' | 'deduct-unlimited' | 'zero' | 'veto' | 'designate' | 'limit';
  /** The measure that was read, null for limits. */
  readonly measure: string | null;
  /** Value of the measure; null for events and judgements. */
  readonly value: Exact | null;
  /** The baseline it was compared with, where there is one. */
  readonly baseline: Exact | null;
  /** How many times the amount counts: occurrences, steps, 1 for a condition, places. */
  readonly quantity: Exact;
  /** Points for one; null where the person chose the points. */
  readonly amount: Exact | null;
  /** quantity × amount, never negative. */
  readonly before: Exact;
  /** What was really taken or given after the limits, never negative. */
  readonly after: Exact;
  /** Ids of the facts or judgements behind it. */
  readonly evidence: readonly string[];
  /** Chosen values of a judgement, or labels of the events, for the explanation. */
  readonly details?: readonly string[];
};

/** Why a rule did not take part: its measure is missing, or does not apply. */
export type RuleNote = { readonly rule: string; readonly measure: string } & (
  | { readonly kind: 'missing'; readonly needs: readonly string[] }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'trigger-not-met' }
  | { readonly kind: 'invalid-judgement'; readonly values: readonly string[]; readonly min: Exact; readonly max: Exact }
);

export type ItemScore = {
  readonly item: string;
  readonly kind: 'scored' | 'bonus';
  /** `unscored`: a measure is missing; `got` is then what the known rules leave. */
  readonly state: 'scored' | 'unscored' | 'not-applicable';
  /** Null for an open bonus item. */
  readonly full: Exact | null;
  readonly got: Exact;
  readonly lines: readonly TraceLine[];
  readonly notes: readonly RuleNote[];
};

export type SectionScore = { readonly section: string; readonly kind: 'scored' | 'bonus'; readonly full: Exact | null; readonly got: Exact; readonly lines: readonly TraceLine[] };

/** A proposed consequence with its reason; people decide. */
export type ConsequenceScore = { readonly id: string; readonly clause: string; readonly effects: readonly string[]; readonly funding: Exact | null; readonly reason: string };

/** The whole result of one unit: exact, JSON-safe, the same bytes for the same inputs. */
export type UnitScore = {
  readonly unit: string;
  readonly track: string;
  readonly items: readonly ItemScore[];
  readonly sections: readonly SectionScore[];
  /** Sum of the scored sections. */
  readonly base: Exact;
  /** Positive points after caps and vetoes. */
  readonly bonus: Exact;
  /** Points taken from the total, as a positive number. */
  readonly totalDeductions: Exact;
  /** Weighted content before bonus, where the track is a composite; else null. */
  readonly weighted: Exact | null;
  /** Points passed down from a superior's deductions, positive. */
  readonly transfer: Exact;
  readonly total: Exact;
  /** Full points that the unit could reach without bonus (less items out of the total). */
  readonly full: Exact;
  /** Some measure is missing: the total can still change; `missing` says where. */
  readonly provisional: boolean;
  readonly missing: readonly { readonly item: string; readonly rule: string; readonly measure: string; readonly needs: readonly string[] }[];
  /** Competition rank among the units of the track, 1 = best. */
  readonly rank: number;
  readonly groupRank: number;
  /** Units with the same total, itself included. */
  readonly tied: number;
  readonly grade: string | null;
  readonly vetoes: readonly string[];
  readonly designations: readonly string[];
  readonly consequences: readonly ConsequenceScore[];
};

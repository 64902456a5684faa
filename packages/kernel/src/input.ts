import type { Judgement, Measurement } from './measurement.ts';

/** Everything that is known of one unit, by name. */
export type UnitInput = {
  readonly id: string;
  /** Chooses the track: station, law-firm ...; the first track when absent. */
  readonly kind?: string;
  /** Class for thresholds by class (town, street). */
  readonly class?: string;
  /** Ranking group (a county, a kind of unit). */
  readonly group?: string;
  /** By measure id. An absent id is `missing`. */
  readonly measures: Readonly<Record<string, Measurement>>;
  /** By measure id of the judged quantity. An absent id is `missing` (the judgement is owed). */
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** Targets set for the unit and last year's values, decimal text by measure id. */
  readonly targets?: Readonly<Record<string, string>>;
  readonly lastYear?: Readonly<Record<string, string>>;
  /** Results that were reached elsewhere and entered as such: they replace what the rules of the sheet would give. Vetoes, designations, bonus and what follows still count. */
  readonly given?: { readonly base?: string; readonly full?: string; readonly total?: string };
  /** Last year's standing; `ranks` and `grades` go further back, the most recent first. */
  readonly prior?: { readonly rank?: number; readonly grade?: string; readonly ranks?: readonly number[]; readonly grades?: readonly string[] };
};

/** A deduction by a superior authority that is passed down to the units that caused it. */
export type SuperiorDeduction = {
  readonly authority: string;
  readonly item: string;
  readonly superiorFull: string;
  readonly pointsLost: string;
  readonly causes: readonly { readonly unit: string; readonly share?: string; readonly negligent: boolean }[];
};

export type ScoringInput = {
  readonly units: readonly UnitInput[];
  readonly superiorDeductions?: readonly SuperiorDeduction[];
  /** Number of units that were ranked last year. */
  readonly priorUnitCount?: number;
};

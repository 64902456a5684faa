import type { UnitInput } from './input.ts';
import { ASSUMED, type Judgement, type Measurement } from './measurement.ts';
import { type Plan, type PlanColumn, POINT } from './plan.ts';

const assumed: Measurement = { kind: 'not-applicable', reason: ASSUMED };

/** An unlisted judgement: full points where points are given, none where they are taken or awarded. */
const unlistedJudgement = (plan: Plan, column: number): Judgement => {
  const rule = plan.tracks.flatMap((track) => track.rules).find((candidate) => candidate.quantity.kind === 'judged' && candidate.quantity.column === column);
  const full = rule?.effect === 'earn' && rule.quantity.kind === 'judged' ? [String(rule.quantity.max / POINT)] : [];
  return { values: full, evidence: [] };
};

const isGivenRank = (plan: Plan, column: number): boolean =>
  plan.tracks.some((track) => track.rules.some((rule) => rule.quantity.kind === 'rank' && rule.quantity.given === column));

/** What a case says of a unit. `ranks`: whether a rank that is not listed is assumed away, or left to the platform to compute. */
export type KnownOfUnit = {
  readonly unit: Pick<UnitInput, 'id' | 'class' | 'kind' | 'group'>;
  readonly measures: Readonly<Record<string, Measurement>>;
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly ranks: 'assumed' | 'computed';
};

/** The assumption of worked cases, supplied here because the kernel has no such mode: what is not listed does not fire. */
export const assumedInput = (plan: Plan, known: KnownOfUnit): UnitInput => {
  const measures: Record<string, Measurement> = { ...known.measures };
  const judgements: Record<string, Judgement> = { ...known.judgements };
  plan.columns.forEach((column: PlanColumn, index) => {
    if (column.reads === 'judgement') judgements[column.id] ??= unlistedJudgement(plan, index);
    else if (!(column.id in judgements) && !(known.ranks === 'computed' && isGivenRank(plan, index))) measures[column.id] ??= assumed;
  });
  return { ...known.unit, measures, judgements };
};

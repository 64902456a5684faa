import { toExact } from '../exact/exact.ts';
import { fromPoints } from '../exact/decimal.ts';
import { minus, plus, sum, ZERO, type Fraction } from '../exact/fraction.ts';
import { ASSUMED } from '../measurement.ts';
import type { PlanItem, PlanTrack } from '../plan.ts';
import type { ItemScore, RuleNote, TraceLine } from '../result.ts';
import type { Reader } from '../evaluate/reading.ts';
import type { RuleOutcome } from '../evaluate/rule.ts';
import { runTest } from '../evaluate/test.ts';
import type { AcrossUnits } from './across-units.ts';
import { scoreBonusItem } from './bonus-item.ts';
import { scoreScoredItem, type ItemLosses } from './scored-item.ts';
import { ruleLine } from './trace-lines.ts';

/** An item's score with the numbers that later passes need. */
export type ItemResult = { readonly item: PlanItem; readonly score: ItemScore; readonly losses: ItemLosses; readonly bonus: Fraction; readonly isOut: boolean };

const NO_LOSSES: ItemLosses = { inItem: ZERO, inSection: ZERO, stopping: ZERO, unlimited: ZERO, surplus: ZERO };

/** What a rule does besides the points of its item: takes from the total, takes rights, gives a title. */
const sideLine = (outcome: RuleOutcome, reader: Reader): readonly TraceLine[] => {
  const { rule } = outcome;
  if (rule.effect === 'deduct-unlimited') return outcome.claims.map((claim) => ruleLine('total', rule, claim, claim.before, claim.before, reader));
  const [claim] = outcome.claims;
  if (claim === undefined || (rule.effect !== 'veto' && rule.effect !== 'designate')) return [];
  return [ruleLine(rule.effect === 'veto' ? 'veto' : 'rule', rule, { ...claim, count: { ...claim.count, evidence: outcome.claims.flatMap(({ count }) => count.evidence) } }, ZERO, ZERO, reader)];
};

/** Whether the item is for this unit at all. */
const appliesTo = (item: PlanItem, reader: Reader, across: AcrossUnits): { readonly isFor: boolean; readonly notes: readonly RuleNote[]; readonly isMissing: boolean } => {
  if (item.applies === null) return { isFor: true, notes: [], isMissing: false };
  const result = runTest(item.applies.test, reader, across);
  const measure = reader.id(item.applies.test.column);
  if (result.kind === 'missing') return { isFor: true, notes: [{ rule: item.id, measure, kind: 'missing', needs: result.needs }], isMissing: true };
  if (result.kind === 'unmet') return { isFor: false, notes: [{ rule: item.id, measure, kind: 'not-applicable', reason: 'item-not-for-unit' }], isMissing: false };
  return { isFor: true, notes: [], isMissing: false };
};

/** Every rule has nothing to measure. What a worked case merely leaves out does not count. */
const hasNothingToMeasure = (outcomes: readonly RuleOutcome[]): boolean =>
  outcomes.length > 0 && outcomes.every((outcome) => outcome.state === 'not-applicable' && outcome.notes.every((note) => note.kind !== 'not-applicable' || note.reason !== ASSUMED));

export const lost = (losses: ItemLosses): Fraction => sum([losses.inItem, losses.inSection, losses.stopping, losses.unlimited]);

const scoreItem = (item: PlanItem, all: readonly RuleOutcome[], reader: Reader, across: AcrossUnits): ItemResult => {
  const applies = appliesTo(item, reader, across);
  const outcomes = applies.isFor ? all : [];
  const lines = new Map<RuleOutcome, readonly TraceLine[]>(outcomes.map((outcome) => [outcome, sideLine(outcome, reader)]));
  const write = (outcome: RuleOutcome, line: TraceLine): void => void lines.set(outcome, [...(lines.get(outcome) ?? []), line]);

  const isOut = item.kind === 'scored' && ((!applies.isFor && item.applies?.otherwise === 'out-of-total') || (applies.isFor && item.notApplicable === 'out-of-total' && hasNothingToMeasure(outcomes)));
  const losses = item.kind === 'scored' && !isOut ? scoreScoredItem(item, outcomes, reader, write) : NO_LOSSES;
  const bonus = item.kind === 'bonus' ? scoreBonusItem(item, outcomes, reader, write) : ZERO;
  const full = isOut ? ZERO : item.full === null ? null : fromPoints(item.full);
  const got = item.kind === 'bonus' ? bonus : minus(full ?? ZERO, lost(losses));
  const isUnscored = applies.isMissing || outcomes.some((outcome) => outcome.state === 'missing');
  const score: ItemScore = {
    item: item.id,
    kind: item.kind,
    state: isOut ? 'not-applicable' : isUnscored ? 'unscored' : 'scored',
    full: full === null ? null : toExact(full),
    got: toExact(got),
    lines: [...lines.values()].flat(),
    notes: [...applies.notes, ...outcomes.flatMap((outcome) => outcome.notes)],
  };
  return { item, score, losses, bonus, isOut };
};

/** First pass over one unit: every item with its pools, floors, caps and zero conditions. */
export const scoreItems = (track: PlanTrack, outcomes: readonly RuleOutcome[], reader: Reader, across: AcrossUnits): readonly ItemResult[] =>
  track.items.map((item) => scoreItem(item, item.rules.flatMap((index) => outcomes[index] ?? []), reader, across));

/** Sum of one number over items. */
export const total = (items: readonly ItemResult[], of: (item: ItemResult) => Fraction): Fraction => items.reduce((value, item) => plus(value, of(item)), ZERO);

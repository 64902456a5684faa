import type { UnitInput } from '../input.ts';
import type { PlanItem, PlanRule, PlanTrack } from '../plan.ts';
import type { AcrossUnits } from '../passes/across-units.ts';
import { chooseEvents } from './events.ts';
import { columnOf, evaluateRule, hasFired, type RuleOutcome } from './rule.ts';
import type { Reader } from './reading.ts';

/** Results that were entered as such replace the points that the rules would give; rights and titles still follow from the rules. */
const isReplaced = (rule: PlanRule, item: PlanItem, given: UnitInput['given']): boolean => {
  if (given === undefined || rule.effect === 'veto' || rule.effect === 'designate') return false;
  return given.total !== undefined || (given.base !== undefined && item.kind === 'scored' && rule.effect !== 'deduct-unlimited');
};

/** Leaves out a rule where the rule that it names fired (exclusive_with). */
const withoutExcluded = (outcomes: readonly RuleOutcome[], reader: Reader): readonly RuleOutcome[] => {
  const settled = new Map<number, boolean>();
  const counts = (index: number): boolean => {
    const known = settled.get(index);
    if (known !== undefined) return known;
    settled.set(index, false);
    const outcome = outcomes[index];
    const by = outcome?.rule.unless ?? null;
    const result = outcome !== undefined && hasFired(outcome) && !(by !== null && counts(by));
    settled.set(index, result);
    return result;
  };
  return outcomes.map((outcome) => {
    const by = outcome.rule.unless;
    const other = by === null ? undefined : outcomes[by];
    if (by === null || other === undefined || !counts(by)) return outcome;
    return { ...outcome, state: 'known', claims: [], notes: [{ rule: outcome.rule.id, measure: reader.id(columnOf(outcome.rule)), kind: 'excluded', by: other.rule.id }] };
  });
};

/** Evaluates all rules of a track for one unit, by rule index. */
export const evaluateRules = (track: PlanTrack, reader: Reader, across: AcrossUnits): readonly RuleOutcome[] => {
  const outcomes: RuleOutcome[] = [];
  for (const item of track.items) {
    const rules = item.rules.flatMap((index) => track.rules[index] ?? []);
    const events = chooseEvents(rules, reader);
    for (const rule of rules) {
      const isIdle = isReplaced(rule, item, reader.unit.given);
      outcomes.push(isIdle ? { rule, state: 'known', claims: [], notes: [] } : evaluateRule(rule, reader, across, events.get(rule.index)));
    }
  }
  return withoutExcluded(outcomes, reader);
};

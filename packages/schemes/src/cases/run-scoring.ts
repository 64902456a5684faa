import { assumedInput, checkJudgement, type Plan, type Scheme, score, type UnitInput, type UnitScore } from '@siheng/kernel';
import { type ExactJson, JsonNumber } from '../json/exact-json.ts';
import type { ScoringInputs } from './format.ts';
import { judgedRules } from './input-problems.ts';
import { judgementOf } from './measurements.ts';
import { byMeasureId, judgementInputs, measureInputs, unitKinds } from './named-values.ts';
import { bonusItemIds, scoreAnswer } from './unit-results.ts';

/** Indexes of the entries that the range of their rule refuses; what no rule of the scheme judges is refused too. */
const rejectedJudgements = (scheme: Scheme, entries: NonNullable<ScoringInputs['invalidJudgements']>): readonly number[] =>
  entries.flatMap(({ measure, value }, index) => {
    const rules = judgedRules(scheme, byMeasureId(measure));
    const { values } = judgementOf(value);
    return rules.length === 0 || rules.some((rule) => checkJudgement(rule, values).length > 0) ? [index] : [];
  });

/** The units of a case as the kernel takes them, with the assumption of worked cases about what is not listed. */
export const scoringUnitInputs = (plan: Plan, inputs: ScoringInputs): readonly UnitInput[] =>
  inputs.units.map((unit) => assumedInput(plan, { ...scoredUnit(unit), ranks: 'assumed' }));

/** A unit of a case with measures and judgements under their ids, and nothing assumed. */
export const scoredUnit = (unit: ScoringInputs['units'][number]) => ({
  unit: { id: unit.id, ...(unit.type === undefined ? {} : { class: unit.type }), ...(unit.unitKind === undefined ? {} : { kind: unitKinds[unit.unitKind] }) },
  measures: measureInputs(unit.measures),
  judgements: judgementInputs(unit.judgements),
});

/** With everything unlisted assumed, only what the unit itself does not say can be missing (its type): a failure of the run, never points. */
const refuseMissing = ({ unit, missing }: UnitScore): void => {
  const needs = missing.map(({ rule, needs }) => `${needs.map((need) => (need === 'class' ? 'type' : need)).join(', ')} for ${rule}`);
  if (needs.length > 0) throw new Error(`unit ${unit} lacks ${needs.join('; ')}`);
};

/** Measures and judgements → points. */
export const runScoring = (scheme: Scheme, plan: Plan, inputs: ScoringInputs): ExactJson => {
  const bonus = bonusItemIds(plan);
  const scores = score(plan, { units: scoringUnitInputs(plan, inputs) }).units;
  scores.forEach(refuseMissing);
  return {
    units: scores.map((unit) => scoreAnswer(unit, bonus)),
    rejected: rejectedJudgements(scheme, inputs.invalidJudgements ?? []).map((index) => new JsonNumber(String(index))),
  };
};

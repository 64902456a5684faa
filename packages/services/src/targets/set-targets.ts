import { type UnitTargetRow, unitTargetRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import { audited } from '../audit/audited.ts';
import { recordEvent } from '../cycle/record-event.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { trackOfKind } from '../schemes/needed-measures.ts';
import { targetMeasures } from './target-measures.ts';

export type NewTarget = { readonly unitId: string; readonly measure: string; /** Decimal text. */ readonly value: string; /** 0: none is set yet. */ readonly expectedVersion: number };

const decimal = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Sets targets of units, all of them or none; they are locked once the scheme is published. */
export const setTargets = async (deps: Deps, input: { readonly actor: Actor; readonly assessmentId: string; readonly targets: readonly NewTarget[] }): Promise<{ readonly count: number }> => {
  const { actor } = input;
  const { assessment } = await findAssessment(deps, actor, input.assessmentId, 'targets.enter');
  await requireState(deps, assessment, 'targets.enter');
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const problems: { readonly unit: string; readonly measure: string; readonly value: string }[] = [];
  const rows: (UnitTargetRow & { readonly unit: string })[] = [];
  for (const { unitId, measure, value, expectedVersion } of input.targets) {
    const unit = await findAssessedUnit(deps, assessment, unitId);
    const track = trackOfKind(loaded, unit.kind);
    if (!track || !targetMeasures(track).includes(measure) || !decimal.test(value.trim())) problems.push({ unit: unit.name, measure, value });
    rows.push({ assessmentId: assessment.id, unitId, measure, value: value.trim(), version: expectedVersion + 1, by: actor.userId, at: deps.clock(), unit: unit.name });
  }
  if (problems.length > 0) throw new AppError('targets_invalid', { count: problems.length, places: problems.map(({ unit, measure, value }) => `${unit} ${measure} “${value}”`), problems });
  return audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'targets.enter');
    const targets = unitTargetRepository(tx);
    for (const { unit, ...row } of rows) {
      if (await targets.set(row)) continue;
      const current = (await targets.findByAssessment(assessment.id)).find((one) => one.unitId === row.unitId && one.measure === row.measure);
      throw new AppError('stale_version', { author: current ? (await namesOf(deps, [current.by]))(current.by) : '', current: current ? { value: current.value, version: current.version } : null, submitted: { unit, measure: row.measure, value: row.value } });
    }
    await recordEvent(deps, tx, actor, { assessmentId: assessment.id, kind: 'targets', from: assessment.state, data: { count: rows.length } });
    return { result: { count: rows.length }, entry: { action: 'set-targets', subject: `assessment ${assessment.id}`, data: { targets: rows.map(({ unitId, measure, value, version }) => ({ unitId, measure, value, version })) } } };
  });
};

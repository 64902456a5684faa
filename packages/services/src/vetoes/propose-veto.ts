import { evidenceRepository, vetoProposalRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { requireCitedEvidence } from '../evidence/cited-evidence.ts';
import { requireValues } from '../judgements/require-values.ts';
import { notify } from '../notifications/notify.ts';
import type { Actor } from '../policy/actor.ts';
import { refuseOwnUnit } from '../policy/refuse-own-unit.ts';
import { bodiesOf } from '../rectification/bodies.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { vetoPlaces } from './veto-places.ts';

export type ProposeVeto = { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string; readonly measure: string; readonly value: string; readonly grounds: string; readonly evidence: readonly string[] };

/** A department or the office proposes a veto. It counts for nothing before the leading group confirmed it. */
export const proposeVeto = async (deps: Deps, { actor, ...input }: ProposeVeto): Promise<{ readonly id: string }> => {
  const { assessment, org } = await findAssessment(deps, actor, input.assessmentId, 'vetoes.propose');
  const unit = await findAssessedUnit(deps, assessment, input.unitId);
  refuseOwnUnit(actor, unit);
  await requireState(deps, assessment, 'vetoes.propose', { unitId: unit.id });
  const judged = vetoPlaces(await loadSchemeVersion(deps, assessment.schemeHash), unit).find((one) => one.measure === input.measure);
  if (!judged?.rule) throw new AppError('veto_unknown', { unit: unit.name, measure: input.measure });
  const rule = judged.rule.id;
  const [value, grounds] = [input.value.trim(), input.grounds.trim()];
  requireValues(judged, [value]);
  if (grounds === '') throw new AppError('veto_grounds_missing');
  const evidence = await requireCitedEvidence(deps, unit, input.evidence);
  const bodies = await bodiesOf(deps, actor, org.path);
  const body = actor.duties.find((duty) => duty.role === 'department' && org.path.startsWith(duty.orgPath))?.department ?? bodies[0] ?? '';
  const id = deps.newId();
  return audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'vetoes.propose', { unitId: unit.id });
    await vetoProposalRepository(tx).create({ id, assessmentId: assessment.id, unitId: unit.id, itemId: judged.item.id, ruleId: rule, measure: judged.measure, value, grounds, evidence, body, proposedBy: actor.userId, proposedAt: deps.clock() });
    await evidenceRepository(tx).createLinks(evidence, { kind: 'veto', targetId: id });
    await notify(deps, tx, { kind: 'veto-proposed', org, about: { unit: unit.name, body }, link: { path: '/vetoes', search: { veto: id, assessment: assessment.id } }, to: [{ roles: ['leader'], at: org }], except: actor.userId });
    return { result: { id }, entry: { action: 'propose-veto', subject: `veto ${id}`, data: { assessment: assessment.id, unit: unit.id, measure: judged.measure, value, body, grounds } } };
  });
};

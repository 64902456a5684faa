import { evidenceRepository, findingRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import { isoDay } from '../assessments/iso-day.ts';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { requireCitedEvidence } from '../evidence/cited-evidence.ts';
import { findPlace } from '../judgements/find-place.ts';
import { requireValues } from '../judgements/require-values.ts';
import { notify } from '../notifications/notify.ts';
import type { Actor } from '../policy/actor.ts';
import { refuseOwnUnit } from '../policy/refuse-own-unit.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { mayBeFound } from './finding-places.ts';

export type EnterFinding = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly unitId: string;
  readonly measure: string;
  /** One value as a judgement of the measure would have it. */
  readonly value: string;
  /** Day, within the period. */
  readonly foundOn: string;
  readonly text: string;
  readonly evidence: readonly string[];
};

/** What an inspector found at a unit. Nothing is deducted before another person verified it. */
export const enterFinding = async (deps: Deps, { actor, ...input }: EnterFinding): Promise<{ readonly id: string }> => {
  const { assessment, org } = await findAssessment(deps, actor, input.assessmentId, 'findings.enter');
  const unit = await findAssessedUnit(deps, assessment, input.unitId);
  refuseOwnUnit(actor, unit);
  await requireState(deps, assessment, 'findings.enter', { unitId: unit.id });
  const judged = findPlace(await loadSchemeVersion(deps, assessment.schemeHash), unit, input.measure);
  if (!mayBeFound(judged)) throw new AppError('finding_place_wrong', { item: judged.item.title.zh });
  const [value, text] = [input.value.trim(), input.text.trim()];
  requireValues(judged, [value]);
  if (text === '') throw new AppError('finding_text_missing');
  if (input.foundOn < isoDay(assessment.periodFrom) || input.foundOn > isoDay(assessment.periodTo) || input.foundOn > isoDay(deps.clock())) throw new AppError('finding_date_wrong', { date: input.foundOn });
  const evidence = await requireCitedEvidence(deps, unit, input.evidence);
  const id = deps.newId();
  return audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'findings.enter', { unitId: unit.id });
    await findingRepository(tx).create({ id, assessmentId: assessment.id, unitId: unit.id, itemId: judged.item.id, ruleId: judged.rule?.id ?? null, measure: judged.measure, value, foundOn: new Date(`${input.foundOn}T00:00:00Z`), text, evidence, enteredBy: actor.userId, enteredAt: deps.clock() });
    await evidenceRepository(tx).createLinks(evidence, { kind: 'finding', targetId: id });
    const departments = judged.item.departments.map((department) => ({ roles: ['department'] as const, at: unit, department }));
    await notify(deps, tx, { kind: 'finding-entered', org, about: { unit: unit.name, item: judged.item.title.zh }, link: { path: '/findings', search: { finding: id, assessment: assessment.id } }, to: [...departments, { roles: ['office-admin'], at: org }], except: actor.userId });
    return { result: { id }, entry: { action: 'enter-finding', subject: `finding ${id}`, data: { assessment: assessment.id, unit: unit.id, measure: judged.measure, value, foundOn: input.foundOn } } };
  });
};

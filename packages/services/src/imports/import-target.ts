import { type AssessmentRow, assessmentRepository, type OrgRow } from '@siheng/db';
import type { RegisteredDataset } from '@siheng/plugin-sdk/registry';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import { requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { enabledRegistry } from '../measuring/measure-units.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';
import type { UnitChoice } from './check-record.ts';
import { unitFinder } from './unit-names.ts';

/** Where rows go: into a dataset, for one unit or for the units that the rows name. */
export type ImportTarget = { readonly assessment: AssessmentRow; readonly org: OrgRow; readonly dataset: RegisteredDataset; readonly units: UnitChoice };

export type TargetInput = { readonly actor: Actor; readonly assessmentId: string; readonly dataset: string; readonly unitId?: string | undefined };

export const findDataset = async (deps: Deps, orgId: string, id: string): Promise<RegisteredDataset> => {
  const dataset = (await enabledRegistry(deps, orgId)).registry.dataset(id);
  if (!dataset) throw new AppError('dataset_unknown', { dataset: id });
  return dataset;
};

/** The target, if the person may bring rows there and the assessment still takes them. */
export const findTarget = async (deps: Deps, input: TargetInput, action: Action = 'facts.import'): Promise<ImportTarget> => {
  const { assessment, org } = await findAssessment(deps, input.actor, input.assessmentId);
  await requireState(deps, assessment, action, input.unitId === undefined ? {} : { unitId: input.unitId });
  const dataset = await findDataset(deps, org.id, input.dataset);
  if (action === 'facts.import' && !dataset.collector.accepts.includes('file')) throw new AppError('dataset_not_for_files', { title: dataset.collector.title.zh });
  const chosen = input.unitId === undefined ? null : await findAssessedUnit(deps, assessment, input.unitId);
  requireDuty(input.actor, action, { path: chosen?.path ?? org.path });
  const members = await assessmentRepository(deps.db.prisma).findUnits(assessment.id);
  return { assessment, org, dataset, units: { chosen, find: unitFinder(members, org), names: members.map((unit) => unit.name) } };
};

import { assessmentRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { findAssessment } from './find-assessment.ts';
import { describeAssessment, publishedRunOf } from './list-assessments.ts';

const versions = (json: unknown): Record<string, string> =>
  typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json).map(([id, version]) => [id, String(version)])) : {};

export const getAssessment = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }) => {
  const { assessment, org } = await findAssessment(deps, input.actor, input.id);
  const [run, units, { scheme }] = await Promise.all([publishedRunOf(deps, assessment), assessmentRepository(deps.db.prisma).findUnits(assessment.id), loadSchemeVersion(deps, assessment.schemeHash)]);
  return {
    ...describeAssessment(assessment, org, run),
    units: units.map((unit) => ({ id: unit.id, name: unit.name, class: unit.class })),
    classes: scheme.classes.map(({ id, title }) => ({ id, title: title.zh })),
    pluginVersions: versions(assessment.pluginVersions),
  };
};

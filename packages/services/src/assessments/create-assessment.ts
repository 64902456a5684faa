import { assessmentRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { dayOf } from './iso-day.ts';

export type NewAssessmentInput = {
  readonly actor: Actor;
  readonly id?: string;
  readonly org: { readonly id: string; readonly path: string };
  readonly title: string;
  readonly schemeHash: string;
  readonly asOf: string;
  readonly units: readonly { readonly unitId: string; readonly priorRank?: number }[];
};

/** Opens an assessment: it pins the scheme version and the versions of the plugins that measure. */
export const createAssessment = async (deps: Deps, input: NewAssessmentInput): Promise<{ readonly id: string }> => {
  requireDuty(input.actor, 'assessments.create', { path: input.org.path });
  const { scheme } = await loadSchemeVersion(deps, input.schemeHash);
  const id = input.id ?? deps.newId();
  await assessmentRepository(deps.db.prisma).create({
    id, orgId: input.org.id, title: input.title, state: 'monitoring', schemeHash: input.schemeHash,
    periodFrom: dayOf(scheme.period.from), periodTo: dayOf(scheme.period.to), asOf: dayOf(input.asOf),
    pluginVersions: Object.fromEntries(deps.registry.plugins.map((plugin) => [plugin.id, plugin.version])),
    units: input.units,
  });
  return { id };
};

import { assessmentRepository, orgRepository } from '@siheng/db';
import type { CycleState } from '@siheng/kernel';
import { audited } from '../audit/audited.ts';
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
  /** The period of the scheme, where none is given. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly asOf: string;
  /** Where its year begins; without it the year is running: data come in and are judged. */
  readonly state?: CycleState;
  readonly units: readonly { readonly unitId: string; readonly priorRank?: number; readonly priorGrade?: string }[];
  /** Plugins that are enabled with it. */
  readonly plugins?: readonly string[];
};

/** Opens an assessment: it pins the scheme version and the versions of the plugins that measure. */
export const createAssessment = async (deps: Deps, input: NewAssessmentInput): Promise<{ readonly id: string }> => {
  requireDuty(input.actor, 'assessments.create', { path: input.org.path });
  const { scheme } = await loadSchemeVersion(deps, input.schemeHash);
  const id = input.id ?? deps.newId();
  const period = input.period ?? scheme.period;
  return audited(deps, input.actor, async (tx) => {
    await orgRepository(tx).enablePlugins(input.org.id, input.plugins ?? []);
    await assessmentRepository(tx).create({
      id, orgId: input.org.id, title: input.title, state: input.state ?? 'monitoring', schemeHash: input.schemeHash,
      periodFrom: dayOf(period.from), periodTo: dayOf(period.to), asOf: dayOf(input.asOf),
      pluginVersions: Object.fromEntries(deps.registry.plugins.map((plugin) => [plugin.id, plugin.version])),
      units: input.units,
    });
    return { result: { id }, entry: { action: 'create-assessment', subject: `assessment ${id}`, data: { org: input.org.id, scheme: input.schemeHash, period, asOf: input.asOf, units: input.units.length } } };
  });
};

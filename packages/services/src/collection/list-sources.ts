import { collectionRunRepository, orgRepository, pullSourceRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { describeRuns } from './describe-runs.ts';
import { pullSettingsSchema } from './pull-settings.ts';

const credentialKinds = ['bearer', 'basic', 'header'] as const;

/** The sources of the organisation of an assessment, each with its last run. Credentials are not among it. */
export const listSources = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { org } = await findAssessment(deps, actor, assessmentId, 'collection.read');
  const sources = await pullSourceRepository(deps.db.prisma).findByOrg(org.id);
  const latest = await collectionRunRepository(deps.db.prisma).findLatestOfSources(sources.map((source) => source.id));
  const runs = new Map((await describeRuns(deps, latest)).map((run) => [run.sourceId, run]));
  const units = new Map((await orgRepository(deps.db.prisma).findByIds(sources.flatMap((source) => source.unitId ?? []))).map((unit) => [unit.id, unit.name]));
  return {
    mayManage: mayDo(actor, 'collection.manage', { path: org.path }),
    rows: sources.map((source) => ({
      id: source.id, title: source.title, assessmentId: source.assessmentId, dataset: source.dataset, datasetTitle: deps.registry.dataset(source.dataset)?.collector.title ?? { zh: source.dataset },
      unitId: source.unitId, unitName: source.unitId === null ? null : (units.get(source.unitId) ?? source.unitId),
      everyMinutes: source.everyMinutes, enabled: source.enabled, nextRunAt: source.nextRunAt?.toISOString() ?? null, changedAt: source.changedAt.toISOString(),
      credentialKind: credentialKinds.find((kind) => kind === source.credentialKind) ?? null,
      settings: pullSettingsSchema.parse(source.settings), lastRun: runs.get(source.id) ?? null,
    })),
  };
};

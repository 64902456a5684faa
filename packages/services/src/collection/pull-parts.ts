import { type CollectionRunRow, pullSourceRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { findTarget, type ImportTarget } from '../imports/import-target.ts';
import { platformActor } from '../policy/actor.ts';
import { credentialHeaders, openCredential } from './credential.ts';
import { type PullSettings, pullSettingsSchema } from './pull-settings.ts';

const transportNames = { pull: '定时拉取', push: '接口推送' } as const;

/** Where collected rows go; refused where the dataset does not take this transport or the assessment is closed. */
export const collectionTarget = async (deps: Deps, transport: 'pull' | 'push', to: { readonly assessmentId: string; readonly dataset: string; readonly unitId: string | null }): Promise<ImportTarget> => {
  const target = await findTarget(deps, { actor: platformActor, assessmentId: to.assessmentId, dataset: to.dataset, unitId: to.unitId ?? undefined }, 'facts.enter');
  const { collector } = target.dataset;
  if (!collector.accepts.includes(transport)) throw new AppError('dataset_not_for_transport', { title: collector.title.zh, transport: transportNames[transport] });
  return target;
};

export type PullParts = { readonly sourceId: string; readonly title: string; readonly settings: PullSettings; readonly target: ImportTarget; readonly headers: Readonly<Record<string, string>> };

/** What a run needs: its settings as they were when it began, the credential as it is now. */
export const pullParts = async (deps: Deps, run: CollectionRunRow): Promise<PullParts> => {
  const sources = pullSourceRepository(deps.db.prisma);
  const source = run.sourceId === null ? null : await sources.findById(run.sourceId);
  if (!source) throw new AppError('not_found', { what: '采集来源', id: run.sourceId ?? '' });
  const sealed = await sources.findCredential(source.id);
  return {
    sourceId: source.id, title: source.title, settings: pullSettingsSchema.parse(run.settings), target: await collectionTarget(deps, 'pull', source),
    headers: credentialHeaders(sealed === null ? null : openCredential(deps, source.id, sealed)),
  };
};

import { batchRepository, collectionRunRepository, type PullSourceRow, pullSourceRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { startPosition } from './paging.ts';
import { type PullSettings, pullSettingsSchema } from './pull-settings.ts';

/** When a source is pulled next: at its interval from now on, however long nobody was there to pull it. */
export const nextRunAt = (everyMinutes: number | null, enabled: boolean, from: Date): Date | null => (everyMinutes === null || !enabled ? null : new Date(from.getTime() + everyMinutes * 60_000));

/** Since when rows are to be asked for: a little before the last complete run. Everything, where an undo or new settings may have taken away what earlier runs brought. */
const sinceOf = async (deps: Deps, source: PullSourceRow, settings: PullSettings): Promise<Date | null> => {
  if (settings.since === null) return null;
  const undone = await batchRepository(deps.db.prisma).findLastUndone(source.orgId, source.dataset);
  const last = await collectionRunRepository(deps.db.prisma).findLastDone(source.id, new Date(Math.max(source.changedAt.getTime(), undone?.getTime() ?? 0)));
  return last && new Date(last.startedAt.getTime() - settings.since.overlapMinutes * 60_000);
};

/** Queues a run of a source; null where one has not ended yet. */
export const queueRun = async (deps: Deps, source: PullSourceRow, { trigger, by }: { readonly trigger: 'schedule' | 'manual'; readonly by: string }): Promise<string | null> => {
  const runs = collectionRunRepository(deps.db.prisma);
  const settings = pullSettingsSchema.parse(source.settings);
  const since = await sinceOf(deps, source, settings);
  const [id, now] = [deps.newId(), deps.clock()];
  const isQueued = await runs.create({
    id, orgId: source.orgId, assessmentId: source.assessmentId, dataset: source.dataset, transport: 'pull', sourceId: source.id, apiKeyId: null, trigger, state: 'queued', requestedBy: by, startedAt: now,
    settings, position: startPosition(since),
  });
  if (trigger === 'schedule') await pullSourceRepository(deps.db.prisma).update(source.id, { nextRunAt: nextRunAt(source.everyMinutes, source.enabled, now) });
  return isQueued ? id : null;
};

import { apiKeyRepository, type CollectionRunRow, pullSourceRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { namesOf } from '../imports/describe-batch.ts';
import type { Said } from '../imports/row-problem.ts';

const states = ['queued', 'running', 'waiting', 'interrupted', 'done', 'failed', 'cancelled'] as const;
const triggers = ['schedule', 'manual', 'push'] as const;

const errorOf = (error: unknown): (Said & { readonly code: string }) | null =>
  typeof error === 'object' && error !== null && 'code' in error && 'zh' in error && 'en' in error ? { code: String(error.code), zh: String(error.zh), en: String(error.en) } : null;

/** Says runs for people: titles and names instead of ids. */
export const describeRuns = async (deps: Deps, runs: readonly CollectionRunRow[]) => {
  const [sources, keys, nameOf] = await Promise.all([
    pullSourceRepository(deps.db.prisma).findTitles([...new Set(runs.flatMap((run) => run.sourceId ?? []))]),
    apiKeyRepository(deps.db.prisma).findTitles([...new Set(runs.flatMap((run) => run.apiKeyId ?? []))]),
    namesOf(deps, runs.map((run) => run.requestedBy)),
  ]);
  return runs.map((run) => ({
    id: run.id, transport: run.transport === 'push' ? ('push' as const) : ('pull' as const), trigger: triggers.find((trigger) => trigger === run.trigger) ?? 'manual', state: states.find((state) => state === run.state) ?? 'failed',
    dataset: run.dataset, datasetTitle: deps.registry.dataset(run.dataset)?.collector.title ?? { zh: run.dataset },
    sourceId: run.sourceId, apiKeyId: run.apiKeyId, sourceTitle: sources.get(run.sourceId ?? '') ?? keys.get(run.apiKeyId ?? '') ?? '', by: nameOf(run.requestedBy),
    pages: run.pages, rows: run.rows, inserted: run.inserted, updated: run.updated, unchanged: run.unchanged, problemCount: run.problemCount, batchId: run.batchId, error: errorOf(run.error),
    requests: run.requests, retries: run.retries, interruptions: run.interruptions,
    startedAt: run.startedAt.toISOString(), finishedAt: run.finishedAt?.toISOString() ?? null, resumeAt: run.resumeAt?.toISOString() ?? null,
    seconds: run.finishedAt === null ? null : (run.finishedAt.getTime() - run.startedAt.getTime()) / 1000,
  }));
};

import { apiKeyRepository, type BatchRow, orgRepository, pullSourceRepository, userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { type Actor, platformActor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';

const suffixes = (ids: readonly string[], prefix: string): string[] => ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));

/** Names of people by id; the platform has one too, and so have the sources and keys by which rows come ("pull-source:…", "api-key:…"). */
export const namesOf = async (deps: Deps, userIds: readonly (string | null)[]): Promise<(id: string) => string> => {
  const ids = [...new Set(userIds.filter((id) => id !== null))];
  const { prisma } = deps.db;
  const [names, sources, keys] = await Promise.all([userRepository(prisma).findNames(ids), pullSourceRepository(prisma).findTitles(suffixes(ids, 'pull-source:')), apiKeyRepository(prisma).findTitles(suffixes(ids, 'api-key:'))]);
  return (id) => (id === platformActor.userId ? platformActor.name : (names.get(id) ?? sources.get(id.slice('pull-source:'.length)) ?? keys.get(id.slice('api-key:'.length)) ?? id));
};

const transports = ['file', 'form', 'seed', 'pull', 'push'] as const;
const states = ['staging', 'importing', 'stored', 'undone', 'failed', 'cancelled', 'interrupted'] as const;

/** Says a batch for people: titles and names instead of ids, and whether this person may undo it. */
export const batchDescriber = async (deps: Deps, actor: Actor, batches: readonly BatchRow[]) => {
  const orgs = new Map((await orgRepository(deps.db.prisma).findByIds([...new Set(batches.flatMap((batch) => [batch.orgId, batch.unitId].filter((id) => id !== null)))])).map((org) => [org.id, org]));
  const nameOf = await namesOf(deps, batches.flatMap((batch) => [batch.createdBy, batch.undoneBy]));
  return (batch: BatchRow) => {
    const place = orgs.get(batch.unitId ?? batch.orgId);
    return {
      id: batch.id, dataset: batch.dataset, title: deps.registry.dataset(batch.dataset)?.collector.title ?? { zh: batch.dataset }, source: batch.source,
      transport: transports.find((transport) => transport === batch.transport) ?? 'file', state: states.find((state) => state === batch.state) ?? 'failed',
      unitId: batch.unitId, unitName: batch.unitId === null ? null : (orgs.get(batch.unitId)?.name ?? batch.unitId),
      rows: batch.rows, inserted: batch.inserted, updated: batch.updated, unchanged: batch.unchanged,
      createdBy: nameOf(batch.createdBy), createdAt: batch.createdAt.toISOString(), storedAt: batch.storedAt?.toISOString() ?? null,
      undoneBy: batch.undoneBy === null ? null : nameOf(batch.undoneBy), undoneAt: batch.undoneAt?.toISOString() ?? null, undoReason: batch.undoReason,
      mayUndo: batch.state === 'stored' && place !== undefined && mayDo(actor, 'facts.undo', place),
    };
  };
};

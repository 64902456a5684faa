import { collectionRunRepository, pullSourceRepository, removePages, sqlOfPrisma } from '@siheng/db';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { findSource } from './find-source.ts';

/** Removes a source with its credential; its runs and what they brought stay. A run at work stores nothing more. */
export const removeSource = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<{ readonly id: string }> => {
  const source = await findSource(deps, actor, id);
  const at = deps.clock();
  await deps.db.prisma.$transaction(async (tx) => {
    await pullSourceRepository(tx).remove(source.id, at);
    for (const runId of await collectionRunRepository(tx).cancel(source.id, at)) await removePages(tx, runId);
    await appendAudit(sqlOfPrisma(tx), { at, actor: actor.userId, action: 'remove-pull-source', subject: `pull-source ${id}`, data: { dataset: source.dataset } });
  });
  return { id };
};

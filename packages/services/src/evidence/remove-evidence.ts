import { evidenceRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { notAllowed } from '../policy/may-do.ts';
import { findReadableEvidence } from './read-evidence.ts';
import { usesOfEvidence } from './where-used.ts';

/** Takes back a piece that was sent by mistake: only who sent it, and only while nothing cites it. */
export const removeEvidence = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<{ readonly id: string }> => {
  const evidence = await findReadableEvidence(deps, { actor, id });
  if (evidence.createdBy !== actor.userId) throw notAllowed('evidence.add');
  const uses = (await usesOfEvidence(deps, null, [id])).get(id) ?? [];
  const cited = await deps.db.pool.query('select 1 from rectification_event where evidence::text like $1 limit 1', [`%${id}%`]);
  if (uses.length > 0 || cited.rows.length > 0) throw new AppError('evidence_in_use', { title: evidence.title, uses: uses.length > 0 ? uses.map((use) => use.title.zh) : ['整改'] });
  // The content stays until the next sweep: somebody may be storing the same just now.
  return audited(deps, actor, async (tx) => {
    await evidenceRepository(tx).remove(id);
    return { result: { id }, entry: { action: 'remove-evidence', subject: `evidence ${id}`, data: { unit: evidence.unitId, sha256: evidence.sha256, title: evidence.title } } };
  });
};

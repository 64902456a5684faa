import { batchRepository, evidenceRepository, factRepository, orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { describeFacts } from './describe-facts.ts';

/** One record in full, with its versions and evidence. */
export const getFact = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }) => {
  const facts = factRepository(deps.db.pool);
  const [fact] = await facts.findByIds([id]);
  const unit = fact && (await orgRepository(deps.db.prisma).findById(fact.unitId));
  if (!fact || !unit) throw new AppError('not_found', { what: '记录', id });
  requireDuty(actor, 'facts.read', unit);
  const [described] = await describeFacts(deps, [fact], { masks: false });
  if (!described) throw new AppError('not_found', { what: '记录', id });
  const versions = await facts.findVersions(fact);
  const batches = new Map((await batchRepository(deps.db.prisma).findByIds(versions.map((version) => version.batchId))).map((batch) => [batch.id, batch]));
  const evidence = await evidenceRepository(deps.db.prisma).findByTargets('fact', [id]);
  return {
    ...described,
    versions: versions.map((version) => {
      const batch = batches.get(version.batchId);
      return { id: version.id, batchId: version.batchId, source: batch?.source ?? '', at: (batch?.storedAt ?? batch?.createdAt ?? new Date(0)).toISOString(), current: version.current, undone: batch?.state === 'undone' };
    }),
    evidence: evidence.map(({ id: evidenceId, title, kind, fileName, size }) => ({ id: evidenceId, title, kind, fileName, size })),
  };
};

import { orgRepository, schemeVersionRepository } from '@siheng/db';
import { clauseCoverage, schemeLibrary } from '@siheng/schemes';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';

/** Where each clause of the document behind a published scheme lives. A scheme of one's own has no inventory: no rows, and no document. */
export const getCoverage = async (deps: Deps, input: { readonly actor: Actor; readonly hash: string }) => {
  const version = await schemeVersionRepository(deps.db.prisma).findByHash(input.hash);
  const org = version && (await orgRepository(deps.db.prisma).findById(version.orgId));
  if (!version || !org) throw new AppError('not_found', { what: '考核细则', id: input.hash });
  requireDuty(input.actor, 'assessment.read', { path: org.path });
  const document = schemeLibrary().find(({ id }) => id === version.schemeId)?.document ?? null;
  const rows = clauseCoverage()
    .clauses.filter((clause) => clause.document === document)
    .map(({ id, section, item, text, kind, state, where, shownBy, reason }) => ({ id, section, item, text, kind, state, where: [...where], shownBy: [...shownBy], reason }));
  return {
    document,
    total: rows.length,
    accounted: rows.filter(({ state }) => state !== 'open').length,
    executed: rows.filter(({ state }) => state === 'executed').length,
    rows,
  };
};

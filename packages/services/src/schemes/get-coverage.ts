import { clauseCoverage, schemeLibrary } from '@siheng/schemes';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { findReadableScheme } from './find-readable-scheme.ts';
import { loadSchemeVersion } from './loaded-scheme.ts';

/** Where each clause of the document behind a published scheme lives. A scheme of one's own has no inventory: no rows, and no document. */
export const getCoverage = async (deps: Deps, input: { readonly actor: Actor; readonly hash: string }) => {
  const { adoption } = await findReadableScheme(deps, input.actor, input.hash);
  const { scheme } = await loadSchemeVersion(deps, adoption.hash);
  const document = schemeLibrary().find(({ id }) => id === scheme.id)?.document ?? null;
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

import { browserCases, schemeLibrary } from '@siheng/schemes';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { baseOf } from './draft-base.ts';
import { findDraft } from './find-draft.ts';

/** The worked cases of the library scheme from which a draft comes, directly or over published versions: to see what a change does to them. */
export const listDraftCases = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }) => {
  const { draft } = await findDraft(deps, input.actor, input.id);
  const base = await baseOf(deps, draft.basedOn);
  // A scheme for the next year has another id; it is still known by the part before the year.
  const stem = base?.id.replace(/\d{4}.*$/, '') ?? '';
  const entry = schemeLibrary().find(({ id }) => id === base?.id) ?? schemeLibrary().find(({ id }) => stem !== '' && id.replace(/\d{4}.*$/, '') === stem);
  return { scheme: entry?.id ?? null, cases: entry === undefined ? [] : browserCases(entry.id) };
};

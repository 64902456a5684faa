import { schemeDraftRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { findDraft } from './find-draft.ts';

const setRemoved = async (deps: Deps, actor: Actor, id: string, isRemoved: boolean): Promise<void> => {
  const { draft } = await findDraft(deps, actor, id, !isRemoved);
  await audited(deps, actor, async (tx) => {
    await schemeDraftRepository(tx).setRemoved(draft.id, isRemoved ? deps.clock() : null);
    return { result: undefined, entry: { action: isRemoved ? 'remove-draft' : 'restore-draft', subject: `scheme-draft ${draft.id}`, data: { org: draft.orgId, version: draft.version } } };
  });
};

/** Puts a draft away; it can be brought back. A version that was adopted from it stays. */
export const removeDraft = (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<void> => setRemoved(deps, actor, id, true);

/** Brings a removed draft back. */
export const restoreDraft = (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<void> => setRemoved(deps, actor, id, false);

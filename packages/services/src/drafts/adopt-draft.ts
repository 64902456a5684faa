import { type Prisma, schemeDraftRepository } from '@siheng/db';
import { checkScheme } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { knownMeasures } from '../schemes/known-measures.ts';
import { neededPlugins } from '../schemes/needed-plugins.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { findDraft } from './find-draft.ts';

export type AdoptDraft = { readonly actor: Actor; readonly id: string; readonly expectedVersion: number; readonly decision: string };

/** Adopts exactly the version that the person saw, by a decision, and enables the plugins that it needs. After that the draft is closed. */
export const adoptDraft = async (deps: Deps, { actor, id, expectedVersion, decision }: AdoptDraft): Promise<{ readonly hash: string }> => {
  const { org, draft } = await findDraft(deps, actor, id);
  requireDuty(actor, 'schemes.publish', { path: org.path });
  if (draft.adoptedHash !== null) throw new AppError('draft_adopted');
  if (decision.trim() === '') throw new AppError('leading_group_decision_missing');
  const stale = async (now: typeof draft): Promise<AppError> => new AppError('draft_stale', { author: (await namesOf(deps, [now.changedBy]))(now.changedBy), version: now.version, at: now.changedAt.toISOString(), content: now.content, examples: now.examples });
  const close = async (tx: Prisma.TransactionClient, hash: string): Promise<void> => {
    if (!(await schemeDraftRepository(tx).close(id, expectedVersion, hash))) throw await stale((await findDraft(deps, actor, id)).draft);
  };
  if (draft.version !== expectedVersion) throw await stale(draft);
  const { scheme, problems } = checkScheme(draft.content, knownMeasures(deps.registry));
  if (!scheme) throw new AppError('scheme_invalid', { count: problems.length, problems: problems.map((problem) => `${problem.path}: ${problem.code}`), found: problems });
  const { hash } = await publishScheme(deps, { actor, org, scheme, decision, plugins: neededPlugins(deps, scheme), also: close });
  return { hash };
};

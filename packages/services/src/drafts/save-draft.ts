import { type Prisma, schemeDraftRepository, sqlOfPrisma } from '@siheng/db';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { findDraft } from './find-draft.ts';
import { type Examples, readContent } from './read-content.ts';

export type SaveDraft = { readonly actor: Actor; readonly id: string; readonly content: unknown; readonly examples: Examples; readonly expectedVersion: number; /** Of the page that edits: its saves are one edit of the history. */ readonly session: string };

/** A sitting longer than this begins a new edit, so that its parts can be found again. */
const sittingMs = 15 * 60_000;

const keepEdit = async (deps: Deps, tx: Prisma.TransactionClient, { actor, id, expectedVersion, session }: SaveDraft, content: Prisma.InputJsonValue): Promise<void> => {
  const drafts = schemeDraftRepository(tx);
  const [at, version, last] = [deps.clock(), expectedVersion + 1, await drafts.findLastEdit(id)];
  const goesOn = last?.session === session && last.author === actor.userId && at.getTime() - last.startedAt.getTime() < sittingMs;
  if (goesOn) return drafts.continueEdit(id, last.number, { version, content, at });
  const number = (last?.number ?? 0) + 1;
  await drafts.createEdit(id, { number, session, version, content, author: actor.userId, startedAt: at, at });
  await appendAudit(sqlOfPrisma(tx), { at, actor: actor.userId, action: 'edit-draft', subject: `scheme-draft ${id}`, data: { edit: number, version } });
};

/** Stores what a person wrote over the version that this person saw. Otherwise neither is lost: the refusal carries the other version, and history keeps it. */
export const saveDraft = async (deps: Deps, input: SaveDraft): Promise<{ readonly version: number; readonly savedAt: string }> => {
  const { draft } = await findDraft(deps, input.actor, input.id);
  if (draft.adoptedHash !== null) throw new AppError('draft_adopted');
  const { title, content } = readContent(input.content);
  const at = deps.clock();
  const stored = await deps.db.prisma.$transaction(async (tx) => {
    const isWritten = await schemeDraftRepository(tx).write(input.id, input.expectedVersion, { title, content, examples: input.examples, by: input.actor.userId, at });
    if (isWritten) await keepEdit(deps, tx, input, content);
    return isWritten;
  });
  if (!stored) {
    const { draft: theirs } = await findDraft(deps, input.actor, input.id);
    if (theirs.adoptedHash !== null) throw new AppError('draft_adopted');
    const name = await namesOf(deps, [theirs.changedBy]);
    throw new AppError('draft_stale', { author: name(theirs.changedBy), version: theirs.version, at: theirs.changedAt.toISOString(), content: theirs.content, examples: theirs.examples });
  }
  return { version: input.expectedVersion + 1, savedAt: at.toISOString() };
};

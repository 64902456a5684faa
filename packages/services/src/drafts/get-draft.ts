import { schemeDraftRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { baseOf, describeBase } from './draft-base.ts';
import { findDraft } from './find-draft.ts';
import { examplesSchema } from './read-content.ts';

/** A draft with everything that the editor needs to open it, and the scheme that it started from, to compare with. */
export const getDraft = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }) => {
  const { org, draft } = await findDraft(deps, input.actor, input.id);
  const name = await namesOf(deps, [draft.changedBy]);
  return {
    id: draft.id, orgId: org.id, orgName: org.name, title: draft.title, content: draft.content, examples: examplesSchema.parse(draft.examples), version: draft.version,
    changedBy: name(draft.changedBy), changedAt: draft.changedAt.toISOString(), adoptedHash: draft.adoptedHash,
    base: await describeBase(deps, draft.basedOn), baseContent: await baseOf(deps, draft.basedOn),
    mayAdopt: mayDo(input.actor, 'schemes.publish', { path: org.path }),
  };
};

/** Who changed a draft when, the latest first: one entry for each sitting of a person. */
export const listDraftEdits = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }) => {
  const { draft } = await findDraft(deps, input.actor, input.id);
  const edits = await schemeDraftRepository(deps.db.prisma).findEdits(draft.id);
  const name = await namesOf(deps, edits.map(({ author }) => author));
  const rows = edits.map(({ number, version, author, startedAt, at }) => ({ number, version, author: name(author), startedAt: startedAt.toISOString(), at: at.toISOString() }));
  return { rows, total: rows.length };
};

/** What a draft was at the end of an edit, and before it; nothing before the first. */
export const getDraftEdit = async (deps: Deps, input: { readonly actor: Actor; readonly id: string; readonly number: number }) => {
  const { draft } = await findDraft(deps, input.actor, input.id);
  const drafts = schemeDraftRepository(deps.db.prisma);
  const [edit, before] = await Promise.all([drafts.findEdit(draft.id, input.number), drafts.findEdit(draft.id, input.number - 1)]);
  if (!edit) throw new AppError('not_found', { what: '草稿的修改记录', id: String(input.number) });
  return { number: edit.number, version: edit.version, content: edit.content, before: before?.content ?? null };
};

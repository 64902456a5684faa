import { type OrgRow, schemeDraftRepository, schemeVersionRepository } from '@siheng/db';
import { type Scheme, schemeSchema } from '@siheng/kernel';
import { loadScheme, schemeLibrary } from '@siheng/schemes';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { upperSchemes } from '../schemes/upper-levels.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { readContent } from './read-content.ts';
import { blankScheme, nextYearOf } from './start-content.ts';

/** What a draft starts from. A version of the upper level is extended, one of one's own is copied, as it is or for the next year. */
export type DraftStart =
  | { readonly kind: 'blank' }
  | { readonly kind: 'file'; readonly content: unknown }
  | { readonly kind: 'library'; readonly id: string }
  | { readonly kind: 'version'; readonly hash: string; readonly nextYear: boolean }
  | { readonly kind: 'extension'; readonly hash: string };

export type CreateDraft = { readonly actor: Actor; readonly orgId: string; readonly start: DraftStart };

const versionOf = async (deps: Deps, org: OrgRow, hash: string): Promise<Scheme> => {
  const own = (await schemeVersionRepository(deps.db.prisma).findAdopted(org.id)).find((adoption) => adoption.hash === hash);
  if (!own) throw new AppError('not_found', { what: '考核细则', id: hash });
  const scheme = schemeSchema.parse(own.content);
  const isUpper = (await upperSchemes(deps, org)).some(({ adoption }) => adoption.hash === hash);
  if (isUpper) throw new AppError('extension_needed', { title: scheme.title.zh });
  return scheme;
};

const extensionOf = async (deps: Deps, org: OrgRow, hash: string): Promise<Scheme> => {
  const upper = (await upperSchemes(deps, org)).find(({ adoption }) => adoption.hash === hash);
  if (!upper) throw new AppError('extension_base_unknown', { hash: hash.slice(0, 12) });
  const scheme = schemeSchema.parse(upper.adoption.content);
  return { ...scheme, id: `${scheme.id}-${org.code.toLowerCase().replace(/[^a-z0-9]/g, '')}`, title: { zh: `${org.name}：${scheme.title.zh}` }, source: { ...scheme.source, issuedBy: org.name, issuedAt: null }, extends: hash };
};

const startOf = async (deps: Deps, org: OrgRow, start: DraftStart): Promise<{ readonly content: unknown; readonly basedOn: string }> => {
  switch (start.kind) {
    case 'blank':
      return { content: blankScheme(org, String(deps.clock().getFullYear())), basedOn: 'blank' };
    case 'file':
      return { content: start.content, basedOn: 'file' };
    case 'library': {
      if (!schemeLibrary().some((entry) => entry.id === start.id)) throw new AppError('not_found', { what: '库中方案', id: start.id });
      return { content: loadScheme(start.id), basedOn: `library:${start.id}` };
    }
    case 'version': {
      const scheme = await versionOf(deps, org, start.hash);
      return { content: start.nextYear ? nextYearOf(scheme) : scheme, basedOn: `version:${start.hash}` };
    }
    case 'extension':
      return { content: await extensionOf(deps, org, start.hash), basedOn: `extension:${start.hash}` };
  }
};

/** Starts a draft: from a blank page, a file, a scheme of the library, an own version, or as an extension of the upper level's. */
export const createDraft = async (deps: Deps, { actor, orgId, start }: CreateDraft): Promise<{ readonly id: string }> => {
  const org = await findManagedUnit(deps, actor, orgId, 'schemes.draft');
  const { content: given, basedOn } = await startOf(deps, org, start);
  const { title, content } = readContent(JSON.parse(JSON.stringify(given)));
  const [id, at] = [deps.newId(), deps.clock()];
  return audited(deps, actor, async (tx) => {
    const drafts = schemeDraftRepository(tx);
    await drafts.create({ id, orgId: org.id, basedOn, title, content, by: actor.userId, at });
    await drafts.createEdit(id, { number: 1, session: '', version: 1, content, author: actor.userId, startedAt: at, at });
    return { result: { id }, entry: { action: 'create-draft', subject: `scheme-draft ${id}`, data: { org: org.id, basedOn } } };
  });
};

import { type Scheme, schemeSchema } from '@siheng/kernel';
import { schemeVersionRepository } from '@siheng/db';
import { loadScheme, schemeLibrary } from '@siheng/schemes';
import type { Deps } from '../deps.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';

const splitBase = (basedOn: string): readonly [kind: string, id: string] => {
  const at = basedOn.indexOf(':');
  return at < 0 ? [basedOn, ''] : [basedOn.slice(0, at), basedOn.slice(at + 1)];
};

/** The scheme that a draft started from; null for a blank page or a file. */
export const baseOf = async (deps: Deps, basedOn: string): Promise<Scheme | null> => {
  const [kind, id] = splitBase(basedOn);
  if (kind === 'library') return schemeLibrary().some((entry) => entry.id === id) ? loadScheme(id) : null;
  if (kind !== 'version' && kind !== 'extension') return null;
  const row = await schemeVersionRepository(deps.db.prisma).findByHash(id);
  return row === null ? null : schemeSchema.parse(row.content);
};

/** What people read of where a draft comes from. */
export const describeBase = async (deps: Deps, basedOn: string): Promise<{ readonly kind: 'blank' | 'file' | 'library' | 'version' | 'extension'; readonly id: string; readonly title: { readonly zh: string; readonly en?: string | undefined } | null }> => {
  const [kind, id] = splitBase(basedOn);
  if (kind === 'library') return { kind, id, title: schemeLibrary().find((entry) => entry.id === id)?.title ?? null };
  if (kind === 'version' || kind === 'extension') return { kind, id, title: (await loadSchemeVersion(deps, id)).scheme.title };
  return { kind: kind === 'file' ? 'file' : 'blank', id, title: null };
};

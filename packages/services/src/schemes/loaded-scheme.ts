import { schemeVersionRepository } from '@siheng/db';
import { compileScheme, type Plan, type Scheme, schemeSchema } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { type ItemPlace, itemPlaces, type RulePlace, rulePlaces } from './scheme-parts.ts';

/** A published version, compiled, with its parts by id. */
export type LoadedScheme = {
  readonly hash: string;
  readonly scheme: Scheme;
  readonly plan: Plan;
  readonly items: ReadonlyMap<string, ItemPlace>;
  readonly rules: ReadonlyMap<string, RulePlace>;
};

const kept = 16;
const cache = new Map<string, LoadedScheme>();

/** A version never changes, so it is parsed and compiled once. */
export const loadSchemeVersion = async (deps: Deps, hash: string): Promise<LoadedScheme> => {
  const known = cache.get(hash);
  if (known) return known;
  const row = await schemeVersionRepository(deps.db.prisma).findByHash(hash);
  if (!row) throw new AppError('not_found', { what: '考核细则', id: hash });
  const scheme = schemeSchema.parse(row.content);
  const loaded: LoadedScheme = {
    hash, scheme, plan: compileScheme(scheme),
    items: new Map(itemPlaces(scheme).map((place) => [place.item.id, place])),
    rules: new Map(rulePlaces(scheme).map((place) => [place.rule.id, place])),
  };
  const oldest = cache.size >= kept ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(hash, loaded);
  return loaded;
};

import { hash } from 'node:crypto';
import { type ApiKeyRow, apiKeyRepository } from '@siheng/db';
import { noteSystem } from '../audit/request-origin.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';

/** 256 random bits need no salt and no slow hash: nobody can try them all. */
export const apiKeyHash = (key: string): string => hash('sha256', key);

/** Who pushes: the key of the request, if it counts today. */
export const findApiKey = async (deps: Deps, key: string | null): Promise<ApiKeyRow> => {
  const found = key === null || !key.startsWith('shk_') ? null : await apiKeyRepository(deps.db.prisma).findByHash(apiKeyHash(key));
  if (!found) throw new AppError('key_missing');
  noteSystem(`api-key ${found.id}`);
  if (found.revokedAt) throw new AppError('key_revoked');
  if (found.expiresAt <= deps.clock()) throw new AppError('key_expired', { at: found.expiresAt.toISOString() });
  return found;
};

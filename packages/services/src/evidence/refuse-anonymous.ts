import { inTransaction, sqlOf } from '@siheng/db';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';

const everyMs = 60_000;
const lastOf = new Map<string, number>();

/** Refuses a file to somebody who is not signed in. It is recorded once a minute for an address: a flood of requests must not flood the record. */
export const refuseAnonymousEvidence = async (deps: Deps, { address }: { readonly address: string }): Promise<never> => {
  const error = new AppError('not_signed_in');
  const now = deps.clock().getTime();
  const last = lastOf.get(address);
  if (last !== undefined && now - last < everyMs) throw error;
  if (lastOf.size > 10_000) lastOf.clear();
  lastOf.set(address, now);
  await inTransaction(deps.db.pool, (client) => appendAudit(sqlOf(client), { at: deps.clock(), actor: 'anonymous', action: 'refused', subject: 'call GET /files/evidence/:id', data: { code: error.code, status: error.status } }));
  throw error;
};

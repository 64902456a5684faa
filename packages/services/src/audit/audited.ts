import { type Prisma, sqlOfPrisma } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { appendAudit, type AuditEntry } from './append-audit.ts';

export type Audited<T> = { readonly result: T; readonly entry: Pick<AuditEntry, 'action' | 'subject' | 'data' | 'orgPath'> };

/** A change may read a whole county before it is stored. */
const longestMs = 60_000;

/** Runs a change together with its audit entry: both are stored, or neither. */
export const audited = <T>(deps: Deps, actor: Pick<Actor, 'userId'>, work: (tx: Prisma.TransactionClient) => Promise<Audited<T>>): Promise<T> =>
  deps.db.prisma.$transaction(async (tx) => {
    const { result, entry } = await work(tx);
    await appendAudit(sqlOfPrisma(tx), { at: deps.clock(), actor: actor.userId, ...entry });
    return result;
  }, { timeout: longestMs });

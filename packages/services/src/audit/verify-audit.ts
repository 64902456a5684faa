import { auditRepository, sqlOf } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { auditHash } from './append-audit.ts';

export type AuditCheck = { readonly entries: number; /** The first entry that does not fit the one before or its own hash. */ readonly brokenAt: string | null };

const pageSize = 1000;

/** Follows the chain from its start. */
export const verifyAudit = async (deps: Pick<Deps, 'db'>): Promise<AuditCheck> => {
  const audit = auditRepository(sqlOf(deps.db.pool));
  let previous = '';
  let entries = 0;
  for (let page = await audit.findAfter('0', pageSize); page.length > 0; page = await audit.findAfter(page.at(-1)?.seq ?? '0', pageSize)) {
    for (const entry of page) {
      if (entry.previous !== previous || entry.hash !== auditHash(entry)) return { entries, brokenAt: entry.seq };
      previous = entry.hash;
      entries += 1;
    }
  }
  return { entries, brokenAt: null };
};

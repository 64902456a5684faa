import { auditRepository, sqlOf } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { auditHash } from './append-audit.ts';

export type AuditCheck = {
  readonly entries: number;
  /** The first entry that does not fit. */
  readonly brokenAt: string | null;
  /** `changed`: it does not have its own hash; `removed`: entries before it were removed or put into another order; `end`: the last entries are gone. */
  readonly problem: 'changed' | 'removed' | 'end' | null;
};

const pageSize = 1000;

/** Follows the chain from its start to the end that was noted when the last entry was written. */
export const verifyAudit = async (deps: Pick<Deps, 'db'>): Promise<AuditCheck> => {
  const audit = auditRepository(sqlOf(deps.db.pool));
  // Read before the entries: what is added meanwhile lies behind it.
  const end = await audit.findEnd();
  let [previous, entries, isEndSeen] = ['', 0, end === null];
  for (let page = await audit.findAfter('0', pageSize); page.length > 0; page = await audit.findAfter(page.at(-1)?.seq ?? '0', pageSize)) {
    for (const entry of page) {
      if (entry.previous !== previous) return { entries, brokenAt: entry.seq, problem: 'removed' };
      if (entry.hash !== auditHash(entry)) return { entries, brokenAt: entry.seq, problem: 'changed' };
      previous = entry.hash;
      entries += 1;
      if (entry.seq === end?.seq && entry.hash === end.hash) isEndSeen = true;
    }
  }
  return isEndSeen ? { entries, brokenAt: null, problem: null } : { entries, brokenAt: end?.seq ?? null, problem: 'end' };
};

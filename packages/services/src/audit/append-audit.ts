import { auditRepository, type RunSql } from '@siheng/db';
import { hashOf } from '../scoring/hash.ts';
import { currentOrigin, currentPlace, type Origin } from './request-origin.ts';

export type AuditEntry = {
  readonly at: Date;
  readonly actor: string;
  /** verb-noun: import-batch, undo-batch, file-nil-report ... */
  readonly action: string;
  /** What it was done to: "batch 3f…", "unit …". */
  readonly subject: string;
  /** Ids and counts, no personal data. Where something changed: `before` and `after`; where a person gave one: `reason`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Path of the organisation that it is about, where the policy was not asked about it. */
  readonly orgPath?: string;
};

type Chained = Omit<AuditEntry, 'data' | 'orgPath'> & { readonly data: unknown; readonly origin: unknown; readonly orgPath: string | null; readonly previous: string };

/** The hash of an entry covers the hash of the one before, so none can be changed, left out or put in between unnoticed. */
export const auditHash = ({ previous, at, actor, action, subject, data, origin, orgPath }: Chained): string =>
  // Entries from before places and origins were kept have neither.
  hashOf([previous, at.toISOString(), actor, action, subject, data, ...(origin === null && orgPath === null ? [] : [origin, orgPath])]);

/** Adds to the log within the transaction of what it records. Appending is one at a time: do it last. */
export const appendAudit = async (sql: RunSql, entry: AuditEntry): Promise<void> => {
  const audit = auditRepository(sql);
  const data: unknown = JSON.parse(JSON.stringify(entry.data));
  const origin: Origin | null = currentOrigin();
  const orgPath = entry.orgPath ?? currentPlace();
  const previous = await audit.findLastHash();
  await audit.create({ ...entry, data, origin, orgPath, previous, hash: auditHash({ ...entry, data, origin, orgPath, previous }) });
};

import { auditRepository, type RunSql } from '@siheng/db';
import { hashOf } from '../scoring/hash.ts';

export type AuditEntry = {
  readonly at: Date;
  readonly actor: string;
  /** verb-noun: import-batch, undo-batch, file-nil-report ... */
  readonly action: string;
  /** What it was done to: "batch 3f…", "unit …". */
  readonly subject: string;
  /** Ids and counts, no personal data. */
  readonly data: Readonly<Record<string, unknown>>;
};

type Chained = Omit<AuditEntry, 'data'> & { readonly data: unknown; readonly previous: string };

/** The hash of an entry covers the hash of the one before, so none can be changed, left out or put in between unnoticed. */
export const auditHash = ({ previous, at, actor, action, subject, data }: Chained): string => hashOf([previous, at.toISOString(), actor, action, subject, data]);

/** Adds to the log within the transaction of what it records. Appending is one at a time: do it last. */
export const appendAudit = async (sql: RunSql, entry: AuditEntry): Promise<void> => {
  const audit = auditRepository(sql);
  const data: unknown = JSON.parse(JSON.stringify(entry.data));
  const previous = await audit.findLastHash();
  await audit.create({ ...entry, data, previous, hash: auditHash({ ...entry, data, previous }) });
};

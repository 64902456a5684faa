import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type RestoreParts, type RestoreRefusal, restoreSnapshot, sqlOf } from '@siheng/db';
import { appendAudit } from '../audit/append-audit.ts';
import { type AuditCheck, verifyAudit } from '../audit/verify-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { evidencePath } from '../evidence/evidence-store.ts';
import type { Actor } from '../policy/actor.ts';
import { readingBackup } from './backup-error.ts';
import { ContainerError } from './container/container-error.ts';
import { type ReadEntry, readContainer, wholeContent } from './container/read-container.ts';
import { keyFiles, type Manifest } from './manifest.ts';
import { type VerifiedBackup, type VerifyBackup, verifyBackup } from './verify-backup.ts';

export type RestoreBackup = Omit<VerifyBackup, 'progress'> & { readonly actor: Actor; readonly progress?: (done: number, total: number) => void };

export type RestoreReport = {
  readonly createdAt: string;
  readonly software: string;
  readonly rows: number;
  readonly evidence: number;
  readonly missingEvidence: readonly string[];
  readonly hasKeys: boolean;
  /** Migrations that came after the backup and were applied to it. */
  readonly migrated: readonly string[];
  readonly audit: AuditCheck;
};

type Place = Pick<Deps, 'dataDir'>;
const stage = ({ dataDir }: Place): string => path.join(dataDir, 'evidence.restoring');

const stageEvidence = async (place: Place, sha256: string, content: AsyncIterable<Buffer>): Promise<void> => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new ContainerError('damaged', `evidence ${sha256}`);
  await pipeline(content, fs.createWriteStream(path.join(stage(place), sha256), { mode: 0o600, flush: true }));
};

/** Named by their content, so that a file that is there already is the same one. */
const moveEvidence = (place: Place, damaged: readonly string[]): void => {
  for (const sha256 of fs.readdirSync(stage(place))) {
    if (damaged.includes(sha256)) continue;
    const file = evidencePath(place, sha256);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.renameSync(path.join(stage(place), sha256), file);
  }
};

const refused = ({ manifest }: VerifiedBackup, refusal: RestoreRefusal): AppError =>
  refusal.reason === 'not-empty' ? new AppError('backup_target_not_empty', { tables: refusal.tables }) : new AppError('backup_from_other_version', { migrations: refusal.migrations, software: manifest.software });

/** The tables of a container one after the other; what comes after them is left in `rest`. */
const partsOf = (deps: Place, entries: AsyncGenerator<ReadEntry, void>, { closing }: VerifiedBackup): Pick<RestoreParts, 'rows'> & { readonly files: () => Promise<void> } => {
  let rest: ReadEntry | null = null;
  async function* rows(): ReturnType<RestoreParts['rows']> & AsyncGenerator<{ table: { name: string; columns: readonly string[] }; content: Readable }> {
    for (let next = await entries.next(); !next.done; next = await entries.next()) {
      const { header, content } = next.value;
      if (header.kind === 'manifest') await wholeContent(content);
      else if (header.kind === 'table') yield { table: { name: header.name, columns: header.columns ?? [] }, content: Readable.from(content, { objectMode: false }) };
      else {
        rest = next.value;
        return;
      }
    }
  }
  const files = async (): Promise<void> => {
    for (let entry = rest; entry !== null; ) {
      const { header, content } = entry;
      if (header.kind === 'evidence') await stageEvidence(deps, header.name, content);
      else if (header.kind === 'key' && keyFiles.some((name) => name === header.name)) fs.writeFileSync(path.join(deps.dataDir, header.name), await wholeContent(content), { mode: 0o600 });
      else await wholeContent(content);
      const next = await entries.next();
      entry = next.done ? null : next.value;
    }
    moveEvidence(deps, closing.damagedEvidence);
  };
  return { rows, files };
};

const requireAllRows = ({ rows }: VerifiedBackup['closing'], stored: ReadonlyMap<string, number>): void => {
  const short = Object.entries(rows).find(([table, count]) => stored.get(table) !== count);
  if (short) throw new ContainerError('damaged', `table ${short[0]}`);
};

/**
 * Brings a backup into an empty installation, embedded or on a server. Every checksum is compared before anything is touched; then tables and
 * files are stored as one step, and the tables are brought up to this version.
 */
export const restoreBackup = async (deps: Deps, { actor, file, passphrase, progress = () => undefined }: RestoreBackup): Promise<RestoreReport> => {
  const size = fs.statSync(file).size;
  const verified = await verifyBackup({ file, passphrase, progress: (bytes) => progress(bytes, size * 2) });
  const { manifest, closing } = verified;
  fs.rmSync(stage(deps), { recursive: true, force: true });
  fs.mkdirSync(stage(deps), { recursive: true, mode: 0o700 });
  const entries = readContainer(file, { passphrase, progress: (bytes) => progress(size + bytes, size * 2) });
  try {
    const { rows, files } = partsOf(deps, entries, verified);
    const refusal = await readingBackup(file, () => restoreSnapshot(deps.db.pool, {
      migrations: manifest.migrations, rows,
      beforeCommit: async (client, stored) => {
        requireAllRows(closing, stored);
        await files();
        await appendAudit(sqlOf(client), { at: deps.clock(), actor: actor.userId, action: 'restore-backup', subject: `backup of ${manifest.createdAt}`, data: { software: manifest.software, rows: sumOf(closing.rows) } });
      },
    }));
    if (refusal) throw refused(verified, refusal);
  } finally {
    await entries.return();
    fs.rmSync(stage(deps), { recursive: true, force: true });
  }
  return reportOf(manifest, closing, await deps.db.migrate(), await verifyAudit(deps));
};

const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

const reportOf = (manifest: Manifest, closing: VerifiedBackup['closing'], migrated: readonly string[], audit: AuditCheck): RestoreReport => ({
  createdAt: manifest.createdAt, software: manifest.software, rows: sumOf(closing.rows), evidence: closing.entries.filter((entry) => entry.kind === 'evidence').length - closing.damagedEvidence.length,
  missingEvidence: [...closing.missingEvidence, ...closing.damagedEvidence], hasKeys: manifest.hasKeys, migrated, audit,
});

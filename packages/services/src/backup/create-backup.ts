import fs from 'node:fs';
import path from 'node:path';
import { readSnapshot, type Snapshot } from '@siheng/db';
import packageFile from '../../package.json' with { type: 'json' };
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { evidencePath } from '../evidence/evidence-store.ts';
import type { Actor } from '../policy/actor.ts';
import { type Entry, writeContainer } from './container/write-container.ts';
import { type Closing, keyFiles, type Manifest } from './manifest.ts';

export type CreateBackup = {
  readonly actor: Actor;
  readonly file: string;
  /** Null: readable by everybody who has the file; keys of the data folder are then left out. */
  readonly passphrase: string | null;
  readonly progress?: (done: number, total: number) => void;
};

export type BackupReport = {
  readonly bytes: number;
  readonly sha256: string;
  readonly isSealed: boolean;
  readonly createdAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly evidence: number;
  readonly missingEvidence: readonly string[];
  readonly damagedEvidence: readonly string[];
};

type Counting = { readonly rows: Record<string, number>; readonly missing: string[]; evidence: number; readonly step: (bytes: number) => void };

async function* counted(source: AsyncIterable<Buffer>, step: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    step(chunk.length);
    yield chunk;
  }
}

async function* entriesOf(deps: Pick<Deps, 'dataDir'>, snapshot: Snapshot, manifest: Manifest, counting: Counting): AsyncGenerator<Entry> {
  yield { header: { kind: 'manifest', name: 'manifest' }, content: [Buffer.from(JSON.stringify(manifest))] };
  for (const table of snapshot.tables) {
    const rows = snapshot.rows(table);
    yield { header: { kind: 'table', name: table.name, columns: table.columns }, content: counted(rows, counting.step) };
    counting.rows[table.name] = 'rowCount' in rows ? Number(rows.rowCount) : 0;
  }
  for (const sha256 of snapshot.evidence) {
    const file = evidencePath(deps, sha256);
    if (!fs.existsSync(file)) {
      counting.missing.push(sha256);
      continue;
    }
    counting.evidence += 1;
    yield { header: { kind: 'evidence', name: sha256 }, content: counted(fs.createReadStream(file), counting.step) };
  }
  for (const name of manifest.hasKeys ? keyFiles : []) {
    const file = path.join(deps.dataDir, name);
    if (fs.existsSync(file)) yield { header: { kind: 'key', name }, content: [fs.readFileSync(file)] };
  }
}

/**
 * Writes everything that is stored into one file, as it is at this moment, while others go on working. Sessions are left out: who comes back
 * signs in again. Evidence whose file is missing or changed is named; the rest is kept.
 */
export const createBackup = async (deps: Deps, { actor, file, passphrase, progress = () => undefined }: CreateBackup): Promise<BackupReport> => {
  if (fs.existsSync(file)) throw new AppError('backup_file_exists', { file: path.basename(file) });
  const createdAt = deps.clock().toISOString();
  const report = await readSnapshot(deps.db.pool, async (snapshot) => {
    let done = 0;
    const counting: Counting = { rows: {}, missing: [], evidence: 0, step: (bytes) => progress(Math.min((done += bytes), snapshot.size), snapshot.size) };
    const manifest: Manifest = { format: 1, software: packageFile.version, server: snapshot.serverVersion, createdAt, migrations: [...snapshot.migrations], tables: snapshot.tables.map((table) => table.name), hasKeys: passphrase !== null };
    let damagedEvidence: readonly string[] = [];
    const written = await writeContainer(file, entriesOf(deps, snapshot, manifest, counting), {
      passphrase,
      last: (sums): Omit<Closing, 'entries'> => {
        damagedEvidence = sums.filter((sum) => sum.kind === 'evidence' && sum.sha256 !== sum.name).map((sum) => sum.name);
        return { rows: counting.rows, missingEvidence: counting.missing, damagedEvidence: [...damagedEvidence] };
      },
    });
    const rows = Object.values(counting.rows).reduce((sum, count) => sum + count, 0);
    return { ...written, isSealed: passphrase !== null, createdAt, tables: snapshot.tables.length, rows, evidence: counting.evidence, missingEvidence: counting.missing, damagedEvidence };
  });
  const { bytes, sha256, rows, evidence, isSealed } = report;
  return audited(deps, actor, () => Promise.resolve({ result: report, entry: { action: 'create-backup', subject: `backup ${sha256}`, data: { bytes, rows, evidence, isSealed } } }));
};

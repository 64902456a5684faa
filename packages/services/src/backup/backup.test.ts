import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@siheng/db';
import { testDatabase } from '@siheng/db/testing';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseUrl } from '../../test/database-url.ts';
import { largeCsv } from '../../test/large-csv.ts';
import { samplePlugin } from '../../test/sample-plugin.ts';
import { createWorld, disputesDataset, headings, office, store, type World, workbook, writeFile } from '../../test/world.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { createDeps, type Deps } from '../deps.ts';
import { evidencePath, keepEvidence } from '../evidence/evidence-store.ts';
import { importFile } from '../imports/import-file.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { platformActor } from '../policy/actor.ts';
import { createBackup } from './create-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { verifyBackup } from './verify-backup.ts';

const passphrase = '示例口令 2018';
let world: World;
let sha256: string;
const [plain, sealed] = ['plain.backup', 'sealed.backup'];
const file = (name: string): string => join(world.folder, name);
const importLarge = (rows: number) => importFile(world.deps, { actor: office, assessmentId: world.assessmentId, dataset: disputesDataset, file: writeFile(world, 'large.csv', largeCsv(rows)) });

beforeAll(async () => {
  world = await createWorld();
  await store(world, await workbook([['调\t1\\n', '2018-03-01', '2018-03-12'], ['调2', '2018-03-01', '2018-03-02']], headings));
  await importLarge(3000);
  await runScoring(world.deps, { assessmentId: world.assessmentId, reason: '测试', by: office.userId });
  sha256 = await keepEvidence(world.deps, Buffer.alloc(300_000, 'a'));
  for (const [id, hash] of [['e1', sha256], ['e2', 'f'.repeat(64)]]) await world.deps.db.prisma.evidence.create({ data: { id: `${id}`, orgId: 'county', unitId: 'east', title: '照片', kind: 'photos', sha256: `${hash}`, createdBy: 'office', createdAt: new Date('2018-01-01') } });
  writeFileSync(file('credentials.key'), 'k'.repeat(64));
  await createBackup(world.deps, { actor: platformActor, file: file(plain), passphrase: null });
  await createBackup(world.deps, { actor: platformActor, file: file(sealed), passphrase });
});
afterAll(() => world.close());

/** Every row of every table but those of sessions, as text. */
const content = async (db: Database): Promise<Record<string, string>> => {
  const { rows: tables } = await db.pool.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('session', 'verification', 'audit_entry')`);
  const found: Record<string, string> = {};
  // Taking a backup and restoring it are entries of the audit log, and its end moves with them.
  for (const { name } of tables) found[name] = JSON.stringify((await db.pool.query(`select to_jsonb(t)::text as row from "${name}" t ${name === 'setting' ? `where key <> 'audit-end'` : ''} order by 1`)).rows);
  return found;
};

let db: Database;
let folder: string;
let target: Deps;
beforeEach(async () => {
  db = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'siheng-restore-'));
  const silent = () => undefined;
  target = createDeps({ db, registry: createRegistry([samplePlugin]), dataDir: folder, log: { info: silent, warn: silent, error: silent } });
});
afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});
const restore = (name: string, by: string | null = null) => restoreBackup(target, { actor: platformActor, file: file(name), passphrase: by });

describe('a backup', () => {
  it('brings every row and file back, says what was missing, and the audit chain goes on', async () => {
    const report = await restore(plain);
    expect(report).toMatchObject({ evidence: 1, missingEvidence: ['f'.repeat(64)], hasKeys: false, migrated: [], audit: { brokenAt: null } });
    expect(await content(db)).toEqual(await content(world.deps.db));
    expect(readFileSync(evidencePath(target, sha256)).equals(Buffer.alloc(300_000, 'a'))).toBe(true);
    expect(existsSync(join(folder, 'credentials.key'))).toBe(false);
    // What counts goes on counting: a further batch and a further entry find their numbers free.
    const next = await runScoring(target, { assessmentId: world.assessmentId, reason: '恢复后', by: office.userId });
    expect(next.number).toBe(2);
    await createBackup(target, { actor: platformActor, file: join(folder, 'again'), passphrase: null });
    expect((await verifyAudit(target)).brokenAt).toBe(null);
  });

  it('sealed, it opens with its passphrase only, and brings the keys too', async () => {
    await expect(restore(sealed)).rejects.toMatchObject({ code: 'backup_passphrase_missing' });
    await expect(restore(sealed, '别的口令')).rejects.toMatchObject({ code: 'backup_passphrase_wrong' });
    expect(readFileSync(file(sealed)).includes(Buffer.from('东桥'))).toBe(false);
    expect(await restore(sealed, passphrase)).toMatchObject({ hasKeys: true });
    expect(await content(db)).toEqual(await content(world.deps.db));
    expect(readFileSync(join(folder, 'credentials.key'), 'utf8')).toBe('k'.repeat(64));
  });

  it('is restored into an empty installation only, and no file is overwritten', async () => {
    await db.prisma.setting.create({ data: { key: 'x', value: 1 } });
    await expect(restore(plain)).rejects.toMatchObject({ code: 'backup_target_not_empty', data: { tables: ['setting'] } });
    await expect(createBackup(world.deps, { actor: platformActor, file: file(plain), passphrase: null })).rejects.toMatchObject({ code: 'backup_file_exists' });
  });

  it.each([[plain, null], [sealed, passphrase]])('a changed or cut %s is found before anything is touched', async (name, by) => {
    const whole = readFileSync(file(name));
    const before = await content(db);
    for (const place of [40, 0.5, 0.999]) {
      const changed = Buffer.from(whole);
      const at = place < 1 ? Math.floor(whole.length * place) : place;
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(file('changed'), changed);
      await expect(restore('changed', by), `changed at ${at}`).rejects.toMatchObject({ code: expect.stringMatching(/backup_(damaged|passphrase_wrong)/) });
    }
    for (const length of [5, 60, whole.length - 1]) {
      writeFileSync(file('changed'), whole.subarray(0, length));
      await expect(verifyBackup({ file: file('changed'), passphrase: by }), `cut to ${length}`).rejects.toMatchObject({ code: expect.stringMatching(/backup_(damaged|passphrase_wrong|not_a_backup)/) });
    }
    expect(await content(db)).toEqual(before);
  });

  it('of a version with other migrations is refused by name', async () => {
    await world.deps.db.pool.query(`insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '20990101000000_later', now())`);
    await createBackup(world.deps, { actor: platformActor, file: file('later'), passphrase: null });
    await world.deps.db.pool.query(`delete from _prisma_migrations where id = 'x'`);
    await expect(restore('later')).rejects.toMatchObject({ code: 'backup_from_other_version', data: { migrations: ['20990101000000_later'] } });
  });

  it('taken while others write, it holds whole transactions only', async () => {
    let isOver = false;
    const writing = (async () => {
      for (let n = 0; !isOver; n += 1) await world.deps.db.pool.query(`with one as (insert into setting (key, value) values ('a${n}', '1') returning 1) insert into setting (key, value) select 'b${n}', '1' from one`);
    })();
    await createBackup(world.deps, { actor: platformActor, file: file('busy'), passphrase: null });
    isOver = true;
    await writing;
    await restore('busy');
    const { rows } = await db.pool.query(`select count(*) filter (where key ~ '^a[0-9]')::int as a, count(*) filter (where key ~ '^b[0-9]')::int as b from setting`);
    expect(rows[0].a).toBe(rows[0].b);
    await world.deps.db.pool.query(`delete from setting where key ~ '^[ab][0-9]'`);
  });
});

describe('a killed restore', () => {
  it('leaves the installation empty, and the next one is whole', async () => {
    await importLarge(60_000);
    await createBackup(world.deps, { actor: platformActor, file: file('large'), passphrase: null });
    const before = await content(db);
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [join(import.meta.dirname, '../../test/restore-until-killed.ts'), databaseUrl(db), folder, file('large')], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.on('data', (chunk) => { if (String(chunk).split('\n').some((line) => Number(line) > 60)) child.kill('SIGKILL'); });
      child.on('exit', (code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`ended by itself with ${code}`))));
    });
    expect(await content(db)).toEqual(before);
    await restore('large');
    expect(await content(db)).toEqual(await content(world.deps.db));
    expect(existsSync(join(folder, 'evidence.restoring'))).toBe(false);
  });
});

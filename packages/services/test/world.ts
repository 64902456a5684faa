import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Workbook } from '@cj-tech-master/excelts';
import { orgRepository } from '@siheng/db';
import { testDatabase } from '@siheng/db/testing';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { createAssessment } from '../src/assessments/create-assessment.ts';
import { createDeps, type Deps } from '../src/deps.ts';
import { confirmImport } from '../src/imports/confirm-import.ts';
import { findJob } from '../src/imports/import-jobs.ts';
import { type PreviewImport, previewImport } from '../src/imports/preview-import.ts';
import { type Actor, platformActor } from '../src/policy/actor.ts';
import { publishScheme } from '../src/schemes/publish-scheme.ts';
import { receiveUpload } from '../src/uploads/receive-upload.ts';
import { samplePlugin } from './sample-plugin.ts';

const county = { id: 'county', code: '320499', name: '样例县', shortName: '样例', kind: 'county', class: null, parentId: null, path: '/county/', residentPopulation: null };
const station = (id: string, name: string, code: string) => ({ id, code, name: `${name}司法所`, shortName: name, kind: 'station', class: 'town', parentId: 'county', path: `/county/${id}/`, residentPopulation: 50_000 });
export const [east, west] = [station('east', '东桥', '320499101'), station('west', '西塘', '320499102')];

const scheme = {
  format: 1, id: 'sample-2018', title: { zh: '样例考核细则' }, period: { from: '2018-01-01', to: '2018-12-31' }, source: { document: '样例', issuedBy: '样例局', issuedAt: null },
  classes: [{ id: 'town', title: { zh: '镇' } }], options: {}, rounding: { places: 2, mode: 'half-up' },
  tracks: [{ id: 'station', title: { zh: '司法所' }, unitKinds: ['station'], fullPoints: '10', sections: [{ id: 's', title: { zh: '纠纷' }, kind: 'scored', fullPoints: '10', items: [
    { id: 'i', title: { zh: '录入' }, kind: 'scored', fullPoints: '10', standards: [], method: [], departments: [], rules: [
      { id: 'late', clause: 'c', text: '逾期录入的，每件扣0.5分，扣完为止。', effect: 'deduct', amount: '0.5', limit: 'item', quantity: { kind: 'occurrences', of: 'sample/disputes-entered-late' } },
    ] },
  ] }] }],
};

export const office: Actor = { userId: 'office', name: '示例考核员', duties: [{ role: 'office-admin', orgId: 'county', orgPath: '/county/' }] };
export const eastStaff: Actor = { userId: 'east-staff', name: '示例所员', duties: [{ role: 'station', orgId: 'east', orgPath: '/county/east/' }] };

export type World = { readonly deps: Deps; readonly assessmentId: string; readonly folder: string; readonly changes: string[]; readonly close: () => Promise<void> };

/** A county with two stations, the sample plugin enabled and an assessment of 2018, on a database of its own. */
export const createWorld = async (): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'siheng-services-'));
  const db = await testDatabase();
  const changes: string[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (fields: object) => process.stderr.write(`${String('err' in fields ? fields.err : '')}\n`) };
  const deps: Deps = { ...createDeps({ db, registry: createRegistry([samplePlugin]), dataDir: folder, log }), changed: (change) => void changes.push(change.reason) };
  await orgRepository(db.prisma).createMany([county, east, west]);
  await orgRepository(db.prisma).enablePlugins('county', ['sample']);
  const { hash } = await publishScheme(deps, { actor: platformActor, org: county, scheme, decision: '样例〔2018〕1号' });
  const { id } = await createAssessment(deps, { actor: platformActor, org: county, title: '2018年度考核', schemeHash: hash, asOf: '2018-12-31', units: [{ unitId: 'east' }, { unitId: 'west' }] });
  const close = async (): Promise<void> => {
    await deps.scoring.stop();
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { deps, assessmentId: id, folder, changes, close };
};

export const disputesDataset = 'sample/disputes';
export const headings = ['案号', '受理日期', '录入日期'];

export const upload = async ({ deps }: World, content: Uint8Array | string, actor: Actor = office, fileName = '纠纷.xlsx'): Promise<string> =>
  (await receiveUpload(deps, { actor, fileName, content: Readable.from([Buffer.from(content)]), limitBytes: 200_000_000 })).id;

type CellValue = string | number | boolean | Date | null | { readonly formula: string; readonly result: string | number };

/** An .xlsx as a spreadsheet program saves it. */
export const workbook = async (rows: readonly (readonly CellValue[])[], heads: readonly string[] = headings): Promise<Uint8Array> => {
  const book = new Workbook();
  const sheet = book.addWorksheet('纠纷');
  for (const row of [heads, ...rows]) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

type Choice = Partial<Omit<PreviewImport, 'actor' | 'uploadId' | 'assessmentId'>> & { readonly actor?: Actor };

/** Previews a file to its end. */
export const preview = async (world: World, content: Uint8Array | string, { actor = office, ...choice }: Choice = {}) => {
  const uploadId = await upload(world, content, actor);
  const { jobId } = await previewImport(world.deps, { actor, assessmentId: world.assessmentId, dataset: disputesDataset, unitId: 'east', uploadId, ...choice });
  const job = findJob(world.deps, actor, jobId);
  await job.work;
  if (!job.preview) throw new Error(`no preview: ${job.error?.en}`);
  return { jobId, batchId: job.batchId, ...job.preview };
};

/** Previews and stores a file. */
export const store = async (world: World, content: Uint8Array | string, choice: Choice = {}) => {
  const { jobId } = await preview(world, content, choice);
  const actor = choice.actor ?? office;
  confirmImport(world.deps, { actor, jobId });
  const job = findJob(world.deps, actor, jobId);
  await job.work;
  if (!job.report) throw new Error(`not stored: ${job.error?.en}`);
  return job.report;
};

/** The facts that count, with their ids, and what is reported: what a score is computed from. */
export const state = async ({ deps }: World) => ({
  facts: (await deps.db.pool.query('select id, unit_id, natural_key, date::text, row, batch_id from fact where current order by unit_id, natural_key')).rows,
  reports: (await deps.db.pool.query('select unit_id, dataset, kind, batch_id from report order by unit_id, dataset, kind, batch_id')).rows,
});

export const writeFile = ({ folder }: World, name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

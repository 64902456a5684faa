import fs from 'node:fs/promises';
import path from 'node:path';
import { auditRepository, evidenceRepository, orgRepository, sqlOf } from '@siheng/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, eastStaff, office, type World, workbook } from '../../test/world.ts';
import { sampleImage } from '../demo/sample-image.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireCitedEvidence } from './cited-evidence.ts';
import { evidencePath, evidenceUploadFolder, evidenceUploadPath, thumbnailPath } from './evidence-store.ts';
import { findEvidencePage } from './find-evidence-page.ts';
import { openEvidenceUpload } from './open-upload.ts';
import { previewEvidenceTable } from './preview-table.ts';
import { readEvidence, readThumbnail } from './read-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';
import { storeEvidenceUpload } from './store-upload.ts';
import { sweepEvidence } from './sweep-evidence.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await fs.mkdir(evidenceUploadFolder(world.deps), { recursive: true });
  await orgRepository(world.deps.db.prisma).createMany([{ id: 'other', code: '320498', name: '邻县', shortName: '邻县', kind: 'county', class: null, parentId: null, path: '/other/', residentPopulation: null }]);
});
afterAll(() => world.close());

const westStaff: Actor = { userId: 'west-staff', name: '示例所员', duties: [{ role: 'station', orgId: 'west', orgPath: '/county/west/' }] };
const foreignOffice: Actor = { userId: 'foreign', name: '示例', duties: [{ role: 'office-admin', orgId: 'other', orgPath: '/other/' }] };

const send = async (content: Uint8Array | string, fileName: string, { actor = eastStaff, unitId = 'east', deps = world.deps }: { actor?: Actor; unitId?: string; deps?: Deps } = {}) => {
  const bytes = Buffer.from(content);
  const { uploadId } = await openEvidenceUpload(deps, { actor, assessmentId: world.assessmentId, unitId, fileName, kind: 'other', size: bytes.length });
  await fs.writeFile(evidenceUploadPath(deps, uploadId), bytes);
  return { uploadId, stored: () => storeEvidenceUpload(deps, { actor, uploadId }) };
};

const refusal = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error(`not refused: ${String(error)}`, { cause: error });
  return error;
};

const lastAudit = async () => (await auditRepository(sqlOf(world.deps.db.pool)).findAfter('0', 10_000)).at(-1);
const withScan = (program: string): Deps => ({ ...world.deps, evidence: { ...world.deps.evidence, scan: { command: ['sh', '-c', program, 'scan'] } } });

describe('a file becomes evidence by its content', () => {
  it('a photo gets a small picture and keeps its bytes', async () => {
    const image = sampleImage(1);
    const piece = await (await send(image, '检查.png')).stored();
    expect(piece).toMatchObject({ title: '检查', fileName: '检查.png', preview: 'image', size: image.length, isKnown: false });
    expect(piece.thumbnail).toBe(`${piece.href}/thumbnail`);
    const { content, mediaType } = await readEvidence(world.deps, { actor: eastStaff, id: piece.id });
    expect([mediaType, Buffer.concat(await content.toArray()).equals(image)]).toEqual(['image/png', true]);
    expect((await readThumbnail(world.deps, { actor: office, id: piece.id })).mediaType).toBe('image/webp');
    expect(await lastAudit()).toMatchObject({ action: 'add-evidence', actor: 'east-staff' });
  });

  it('a photo that calls itself .pdf is a photo', async () => {
    expect(await (await send(sampleImage(2), '通知.pdf')).stored()).toMatchObject({ fileName: '通知.png', preview: 'image' });
  });

  it('a workbook can be looked at as a table, sheet by sheet', async () => {
    const piece = await (await send(await workbook([['A1', '2018-01-02', null]]), '台账.xlsx')).stored();
    expect(piece.preview).toBe('table');
    const table = await previewEvidenceTable(world.deps, { actor: office, id: piece.id });
    expect(table.rows.map((row) => row.cells.slice(0, 2))).toEqual([['案号', '受理日期'], ['A1', '2018-01-02']]);
  });

  it.each([
    ['a program', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200)]), '照片.jpg'],
    ['a page with a script', '<!doctype html><script>alert(1)</script>', '说明.txt'],
    ['a drawing that can carry a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', '图.png'],
    ['an archive', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), '材料.docx'],
    ['an installer that calls itself .doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]), '报告.doc'],
  ])('%s is refused, deleted and recorded', async (_name, content, fileName) => {
    const { uploadId, stored } = await send(content, fileName);
    expect((await refusal(stored())).code).toBe('evidence_type_refused');
    expect(await lastAudit()).toMatchObject({ action: 'refuse-evidence', subject: 'unit east' });
    await expect(fs.stat(evidenceUploadPath(world.deps, uploadId))).rejects.toThrow('ENOENT');
    expect((await refusal(stored())).code).toBe('evidence_upload_refused');
  });

  it('a text in the old encoding is text; an empty file and one above the limit are refused at once', async () => {
    expect(await (await send(Buffer.from('bdf0ccb3cbbe', 'hex'), '说明')).stored()).toMatchObject({ fileName: '说明.txt', preview: 'text' });
    expect((await refusal(send('', '空.txt'))).code).toBe('evidence_empty');
    const small: Deps = { ...world.deps, evidence: { ...world.deps.evidence, limitBytes: 10 } };
    expect((await refusal(send('eleven bytes', '大.txt', { deps: small }))).code).toBe('evidence_too_large');
  });
});

describe('content is kept once', () => {
  it('sent again by the same unit it is the same piece; by another unit a piece of its own over the same content', async () => {
    const first = await (await send(sampleImage(3), '一.png')).stored();
    expect(await (await send(sampleImage(3), '二.png')).stored()).toMatchObject({ id: first.id, title: '一', isKnown: true });
    const other = await (await send(sampleImage(3), '三.png', { actor: westStaff, unitId: 'west' })).stored();
    expect(other.id).not.toBe(first.id);
    const hashes = (await evidenceRepository(world.deps.db.prisma).findByIds([first.id, other.id])).map((row) => row.sha256);
    expect(new Set(hashes).size).toBe(1);
  });

  it('stored twice at once, one piece comes of it', async () => {
    const { stored } = await send(sampleImage(4), '并发.png');
    const [one, two] = await Promise.all([stored(), stored().catch(() => stored())]);
    expect(one.id).toBe(two.id);
    expect((await stored()).isKnown).toBe(true);
  });

  it('half a file is not stored, and the rest may follow', async () => {
    const { uploadId, stored } = await send('the whole text', '文.txt');
    await fs.writeFile(evidenceUploadPath(world.deps, uploadId), 'the whole');
    expect((await refusal(stored())).data).toMatchObject({ received: 9, size: 14 });
    await fs.appendFile(evidenceUploadPath(world.deps, uploadId), ' text');
    expect(await stored()).toMatchObject({ title: '文' });
  });
});

describe('the scanner', () => {
  it('lets clean files pass, deletes infected ones, and keeps what it could not look into until it can', async () => {
    expect(await (await send('clean text', '清.txt', { deps: withScan('exit 0') })).stored()).toMatchObject({ title: '清' });
    const infected = await refusal((await send('EICAR', '毒.txt', { deps: withScan('echo "$1: Eicar-Test FOUND"; exit 1') })).stored());
    expect([infected.code, infected.data['found']]).toEqual(['evidence_infected', 'Eicar-Test']);
    const { uploadId, stored } = await send('waits for the scanner', '待.txt', { deps: withScan('exit 2') });
    expect((await refusal(stored())).code).toBe('evidence_not_scanned');
    expect(await storeEvidenceUpload(world.deps, { actor: eastStaff, uploadId })).toMatchObject({ title: '待' });
  });
});

describe('nobody outside the scope gets a file by guessing', () => {
  it('the next station, another county and a guessed id are refused alike', async () => {
    const piece = await (await send(sampleImage(5), '内部.png')).stored();
    for (const [actor, id] of [[westStaff, piece.id], [foreignOffice, piece.id], [westStaff, '00000000-0000-4000-8000-000000000000']] as const) {
      for (const read of [readEvidence, readThumbnail]) expect((await refusal(read(world.deps, { actor, id }))).code).toBe('evidence_foreign');
    }
    expect((await findEvidencePage(world.deps, { actor: westStaff, assessmentId: world.assessmentId, unitId: 'east', page: 1, pageSize: 20 })).total).toBe(0);
  });

  it('nobody sends for a unit that is not theirs, nor goes on with the upload of somebody else', async () => {
    expect((await refusal(send('x', 'x.txt', { actor: westStaff }))).code).toBe('not_allowed');
    const { uploadId } = await send('mine', '我的.txt');
    expect((await refusal(storeEvidenceUpload(world.deps, { actor: westStaff, uploadId }))).code).toBe('evidence_upload_refused');
  });

  it('a piece of another unit cannot be cited', async () => {
    const piece = await (await send(sampleImage(6), '东.png')).stored();
    const west = { id: 'west', name: '西塘司法所' };
    expect((await refusal(requireCitedEvidence(world.deps, west, [piece.id]))).code).toBe('evidence_of_other_unit');
    expect(await requireCitedEvidence(world.deps, { id: 'east', name: '东桥司法所' }, [piece.id, piece.id])).toEqual([piece.id]);
  });
});

describe('what is left over', () => {
  it('a piece that nothing cites may be taken back by its sender; its content goes with the next sweep', async () => {
    const piece = await (await send(sampleImage(7), '误传.png')).stored();
    const { sha256 } = (await evidenceRepository(world.deps.db.prisma).findById(piece.id)) ?? { sha256: null };
    expect((await refusal(removeEvidence(world.deps, { actor: office, id: piece.id }))).code).toBe('not_allowed');
    await evidenceRepository(world.deps.db.prisma).createLinks([piece.id], { kind: 'judgement', targetId: 'j' });
    expect((await refusal(removeEvidence(world.deps, { actor: eastStaff, id: piece.id }))).code).toBe('evidence_in_use');
    await evidenceRepository(world.deps.db.prisma).replaceLinks([], { kind: 'judgement', targetId: 'j' });
    await removeEvidence(world.deps, { actor: eastStaff, id: piece.id });
    const later: Deps = { ...world.deps, clock: () => new Date(Date.now() + 49 * 3_600_000) };
    await sweepEvidence(later);
    for (const file of [evidencePath(world.deps, sha256 ?? ''), thumbnailPath(world.deps, sha256 ?? '')]) await expect(fs.stat(file)).rejects.toThrow('ENOENT');
  });

  it('uploads that were broken off go after two days, evidence stays', async () => {
    const { uploadId } = await send('never finished', '断.txt');
    const later: Deps = { ...world.deps, clock: () => new Date(Date.now() + 49 * 3_600_000) };
    expect((await refusal(storeEvidenceUpload(later, { actor: eastStaff, uploadId }))).code).toBe('evidence_upload_refused');
    await sweepEvidence(later);
    expect(await fs.readdir(path.dirname(evidenceUploadPath(world.deps, uploadId)))).toEqual([]);
    const { rows } = await findEvidencePage(world.deps, { actor: office, assessmentId: world.assessmentId, query: '检查', page: 1, pageSize: 20 });
    expect(rows).toMatchObject([{ title: '检查', unitName: '东桥司法所', uses: [], mayRemove: false }]);
    await expect(readEvidence(world.deps, { actor: office, id: rows[0]?.id ?? '' })).resolves.toMatchObject({ mediaType: 'image/png' });
  });
});

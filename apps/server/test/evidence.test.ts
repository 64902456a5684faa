import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountyServer, countyServer } from './county-server.ts';
import { call } from './server-process.ts';

let county: CountyServer;
let cookies: Readonly<Record<'station0' | 'station1' | 'office' | 'foreign', string>>;
beforeAll(async () => {
  county = await countyServer({ stations: 2, limitBytes: 1_000_000 });
  const [station0, station1, office, foreign] = await Promise.all([county.signIn('station0'), county.signIn('station1'), county.signIn('office'), county.signIn('foreign')]);
  cookies = { station0, station1, office, foreign };
});
afterAll(() => county.close());

const content = Buffer.from('一份普通的说明。\n'.repeat(2000), 'utf8');

const announce = async (fileName: string, size: number): Promise<string> =>
  ((await call(county, cookies.station0, 'mutation', 'evidence.openUpload', { assessmentId: county.assessmentId, unitId: 'station0', fileName, kind: 'ledger', size })) as { uploadId: string }).uploadId;

const tus = (method: string, where: string, cookie: string, headers: Record<string, string> = {}, body?: Buffer): Promise<Response> =>
  fetch(`${county.address}/files/evidence-uploads${where}`, { method, headers: { cookie, 'tus-resumable': '1.0.0', ...headers }, ...(body === undefined ? {} : { body: new Uint8Array(body) }) });
const begin = (uploadId: string, size: number, cookie = cookies.station0): Promise<Response> => tus('POST', '', cookie, { 'upload-length': String(size), 'upload-metadata': `uploadId ${Buffer.from(uploadId).toString('base64')}` });
const piece = (uploadId: string, offset: number, body: Buffer, cookie = cookies.station0): Promise<Response> => tus('PATCH', `/${uploadId}`, cookie, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, body);

const sent = async (fileName = '说明.txt', bytes = content): Promise<{ readonly id: string; readonly href: string }> => {
  const uploadId = await announce(fileName, bytes.length);
  await begin(uploadId, bytes.length);
  await piece(uploadId, 0, bytes);
  return (await call(county, cookies.station0, 'mutation', 'evidence.storeUpload', { uploadId })) as { id: string; href: string };
};

describe('evidence in pieces', () => {
  it('goes on after a break where it stopped, and comes back byte for byte', async () => {
    const uploadId = await announce('说明.txt', content.length);
    expect((await begin(uploadId, content.length)).status).toBe(201);
    expect((await piece(uploadId, 0, content.subarray(0, 10_000))).headers.get('upload-offset')).toBe('10000');
    await expect(call(county, cookies.station0, 'mutation', 'evidence.storeUpload', { uploadId })).rejects.toThrow('evidence_incomplete');
    const head = await tus('HEAD', `/${uploadId}`, cookies.station0);
    expect([head.status, head.headers.get('upload-offset'), head.headers.get('x-content-type-options')]).toEqual([200, '10000', 'nosniff']);
    expect((await piece(uploadId, 0, content)).status).toBe(409);
    expect((await piece(uploadId, 10_000, content.subarray(10_000))).status).toBe(204);
    const stored = (await call(county, cookies.station0, 'mutation', 'evidence.storeUpload', { uploadId })) as { href: string; title: string };
    const answer = await fetch(`${county.address}${stored.href}`, { headers: { cookie: cookies.office } });
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
    expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual(['text/plain; charset=utf-8', 'private, no-cache']);
    expect(readdirSync(path.join(county.deps.dataDir, 'evidence-uploads'))).toEqual([]);
  });

  it('only who announced a file sends it, with the size that was announced, and never a second time', async () => {
    const uploadId = await announce('说明.txt', 5);
    expect((await begin(uploadId, 5, '')).status).toBe(401);
    expect((await begin(uploadId, 5, cookies.station1)).status).toBe(403);
    expect((await begin(uploadId, 6)).status).toBe(403);
    expect((await begin(randomUUID(), 5)).status).toBe(403);
    expect((await begin('../../auth', 5)).status).toBe(403);
    expect((await begin(uploadId, 5)).status).toBe(201);
    expect((await piece(uploadId, 0, Buffer.from('12345'), cookies.station1)).status).toBe(403);
    expect((await piece(uploadId, 0, Buffer.from('1234567'))).ok).toBe(false);
    expect((await tus('DELETE', `/${uploadId}`, cookies.station1)).status).toBe(403);
    const done = await sent('另一份.txt', Buffer.from('另一份'));
    expect((await begin(done.id, 9)).status).toBe(403);
    await expect(announce('大.txt', 1_000_001)).rejects.toThrow('evidence_too_large');
  });
});

describe('nobody outside the scope gets a file by guessing', () => {
  it.each([['the next station', 'station1'], ['another county', 'foreign']] as const)('%s is refused, and the attempt is on record', async (_name, who) => {
    const { href, id } = await sent();
    for (const where of [href, `${href}/thumbnail`, `${href}?download`, `/files/evidence/${randomUUID()}`]) {
      const answer = await fetch(`${county.address}${where}`, { headers: { cookie: cookies[who] } });
      expect([answer.status, ((await answer.json()) as { error: string }).error]).toEqual([403, 'evidence_foreign']);
    }
    expect(await county.deps.db.prisma.auditEntry.findMany({ where: { action: 'refused', actor: who, data: { path: ['id'], equals: id } } })).toHaveLength(3);
    await expect(call(county, cookies[who], 'query', 'evidence.previewTable', { id })).rejects.toThrow('evidence_foreign');
  });

  it('without sign-in there is nothing, and it is recorded once a minute', async () => {
    const { href } = await sent();
    for (let attempt = 0; attempt < 3; attempt += 1) expect((await fetch(`${county.address}${href}`)).status).toBe(401);
    expect(await county.deps.db.prisma.auditEntry.count({ where: { actor: 'anonymous' } })).toBe(1);
  });

  it('the folder itself is no address', async () => {
    for (const where of ['/files/evidence/..%2f..%2fauth.secret', '/files/evidence/%2e%2e/auth.secret', '/evidence/', '/files/evidence-uploads/../auth.secret']) expect((await fetch(`${county.address}${where}`, { headers: { cookie: cookies.station0 } })).headers.get('content-type')).not.toContain('octet-stream');
  });
});

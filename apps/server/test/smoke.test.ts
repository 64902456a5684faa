import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type ServerProcess, signIn, startProcess, untilReady } from './server-process.ts';

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = net.createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

const dataDir = mkdtempSync(path.join(tmpdir(), 'siheng-smoke-'));
let server: ServerProcess;
let variables: Record<string, string>;
let cookie = '';

beforeAll(async () => {
  variables = { PORT: String(await freePort()), SIHENG_DATA_DIR: dataDir, SIHENG_LOCK_FAILURES: '3', SIHENG_UPLOAD_MB: '1' };
  server = startProcess(variables);
  await untilReady(server);
  cookie = (await signIn(server.address, 'kaohe')).cookie;
});

afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.exited;
  rmSync(dataDir, { recursive: true, force: true });
});

const assessmentId = 'wujin-2018';
const runsOf = async () => (await call(server, cookie, 'query', 'results.runs', { assessmentId, pageSize: 100 })) as { rows: { id: string; state: string; published: boolean; resultHash: string }[] };
const get = (where: string, headers: Record<string, string> = {}) => fetch(`${server.address}${where}`, { headers });

describe('the server', () => {
  it('prints its address and the hint to the demo accounts', () => {
    expect(server.output()).toContain(server.address);
    expect(server.output()).toContain('演示账号');
  });

  it('the session cookie cannot be read by scripts or sent by other sites, the secret by nobody else', async () => {
    expect((await signIn(server.address, 'hutang')).setCookie).toMatch(/HttpOnly.*SameSite=Lax/);
    expect(statSync(path.join(dataDir, 'auth.secret')).mode & 0o077).toBe(0);
  });

  it('nobody registers, and the list of user names is closed', async () => {
    const post = (where: string, body: unknown) => fetch(`${server.address}/api/auth/${where}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: server.address }, body: JSON.stringify(body) });
    expect((await post('sign-up/email', { email: 'a@b.example', password: 'mima-2018-x', name: '示例' })).status).toBeGreaterThanOrEqual(400);
    expect((await post('is-username-available', { username: 'kaohe' })).status).toBe(404);
  });

  it('after three wrong passwords the account is closed, also for the right one', async () => {
    for (const password of ['wrong-1', 'wrong-2', 'wrong-3']) expect((await signIn(server.address, 'lingdao', password)).status).toBe(401);
    expect(await signIn(server.address, 'lingdao')).toMatchObject({ status: 429, cookie: '', body: { code: 'ACCOUNT_LOCKED' } });
    expect((await signIn(server.address, 'xuanjiao')).status).toBe(200);
  });

  it('a page of another site may change nothing', async () => {
    const answer = await fetch(`${server.address}/trpc/results.score`, { method: 'POST', headers: { cookie, 'content-type': 'application/json', origin: 'http://elsewhere.example' }, body: JSON.stringify({ assessmentId, reason: 'x' }) });
    expect(answer.status).toBe(403);
  });

  it('every page of the UI answers under a strict policy; an unknown file or address does not', async () => {
    const page = await get('/results/league');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await get('/assets/nothing.js')).status).toBe(404);
    expect((await get('/files/nothing')).status).toBe(404);
  });

  it('an upload is streamed and judged by its content; a refusal keeps nothing', async () => {
    const send = (body: Uint8Array, name: string, as = cookie) => fetch(`${server.address}/files/uploads`, { method: 'POST', headers: { cookie: as, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), origin: server.address }, body: Buffer.from(body) });
    const csv = await send(Buffer.from('案号,受理日期\n甲,2018-01-02\n'), '纠纷.csv');
    expect(await csv.json()).toMatchObject({ fileName: '纠纷.csv', format: 'csv', encoding: 'utf-8' });
    const old = await send(Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), '纠纷.xlsx');
    expect([old.status, (await old.json()) as unknown]).toMatchObject([400, { error: 'file_is_old_excel' }]);
    expect((await send(new Uint8Array(), '空.xlsx')).status).toBe(400);
    expect((await send(Buffer.from('a'), 'a.csv', '')).status).toBe(401);
    const large = await send(Buffer.alloc(3_000_000, 'a'), '大.csv');
    expect([large.status, (await large.json()) as unknown]).toMatchObject([413, { error: 'upload_too_large', data: { limitMb: 1 } }]);
    const endless = await fetch(`${server.address}/files/uploads`, { method: 'POST', duplex: 'half', headers: { cookie, 'content-type': 'application/octet-stream', 'x-file-name': 'a.csv' }, body: ReadableStream.from((function* () { for (let n = 0; n < 40; n += 1) yield Buffer.alloc(100_000, 'a'); })()) });
    expect(endless.status).toBe(413);
    expect(readdirSync(path.join(dataDir, 'uploads')).filter((name) => !name.endsWith('.json'))).toHaveLength(1);
  });

  it('templates and evidence are for who is signed in', async () => {
    expect((await get('/files/templates/mediation/disputes.xlsx')).status).toBe(401);
    expect((await get('/files/templates/mediation/disputes.xlsx', { cookie })).headers.get('content-type')).toContain('spreadsheetml');
    expect((await get('/files/templates/mediation/nothing.xlsx', { cookie })).status).toBe(404);
    // A guessed address and a foreign piece get the same answer: nobody learns what exists.
    expect((await get('/files/evidence/nothing', { cookie })).status).toBe(403);
    const item = (await call(server, cookie, 'query', 'results.item', { assessmentId, unitId: 'wujin-hutang', itemId: '001-预防化解矛盾纠纷体系-1' })) as { evidence: { href: string }[] };
    const href = item.evidence[0]?.href ?? '';
    const picture = await get(href, { cookie });
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await get(href, { cookie: (await signIn(server.address, 'hutang')).cookie })).status).toBe(200);
    expect((await get(href)).status).toBe(401);
  });

  it('a second server on the same port says what to do', async () => {
    const second = startProcess(variables);
    expect(await second.exited).toBe(1);
    expect(second.output()).toMatch(/已被占用[\s\S]*PORT=/);
  });
});

describe('a killed server', () => {
  it.each([120, 240, 400])('killed %i ms into a scoring run: ready again by itself, whole runs only, the same result', async (delay) => {
    const before = await runsOf();
    await call(server, cookie, 'mutation', 'results.score', { assessmentId, reason: `第${delay}毫秒断电` });
    await new Promise((resolve) => { setTimeout(resolve, delay); });
    server.child.kill('SIGKILL');
    await server.exited;
    server = startProcess(variables);
    await untilReady(server);
    const { rows } = await runsOf();
    expect(rows.length - before.rows.length).toBeLessThanOrEqual(1);
    expect(rows.every((run) => run.state === 'done')).toBe(true);
    expect(rows.filter((run) => run.published)).toHaveLength(1);
    expect(new Set(rows.map((run) => run.resultHash)).size).toBe(1);
    for (const run of rows) expect((await call(server, cookie, 'query', 'results.league', { assessmentId, runId: run.id })) as { total: number }).toMatchObject({ total: 16 });
  });

  it('stops cleanly and takes the database with it', async () => {
    server.child.kill('SIGTERM');
    expect(await server.exited).toBe(0);
    expect(existsSync(path.join(dataDir, 'pg18', 'postmaster.pid'))).toBe(false);
    server = startProcess(variables);
    await untilReady(server);
    expect((await runsOf()).rows.length).toBeGreaterThan(0);
  });
});

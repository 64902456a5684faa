import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApiCaller } from '@siheng/api';
import { createPullScheduler } from '@siheng/services';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addOpenRoutes } from '../src/http/open-routes.ts';
import { type DemoWorld, demoWorld } from './demo-world.ts';

const assessmentId = 'wujin-2018';
const dataset = 'mediation/disputes';
const path = `/open/v1/datasets/${dataset}/rows`;

let world: DemoWorld;
let app: FastifyInstance;
let office: ReturnType<typeof createApiCaller>;
let key: string;
beforeAll(async () => {
  world = await demoWorld();
  app = Fastify();
  await addOpenRoutes(app, world.deps);
  await app.ready();
  office = await world.as('kaohe');
  ({ key } = await office.collection.createKey({ assessmentId, title: '示例法务系统', datasets: [dataset], expiresAt: new Date(Date.now() + 86_400_000).toISOString() }));
});
afterAll(async () => {
  await app.close();
  await world.close();
});

const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: path, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers }, payload: typeof body === 'string' ? body : JSON.stringify(body) });

it('a push over HTTP is stored, scored and answered again to the byte; the page shows it; undo brings the score back', async () => {
  const before = (await office.results.runs({ assessmentId })).rows.find((run) => run.published);
  const rows = Array.from({ length: 20 }, (_, i) => ({ caseNo: `演示推${i}`, acceptedAt: '2018-03-01', enteredAt: '2018-06-01', unit: '湖塘' }));
  const first = await post({ rows }, { 'idempotency-key': 'delivery-1' });
  expect([first.statusCode, first.json()]).toMatchObject([200, { rows: 20, inserted: 20, assessment: assessmentId }]);
  const again = await post({ rows }, { 'idempotency-key': 'delivery-1' });
  expect([again.statusCode, again.body, again.headers['idempotency-replayed'], first.headers['idempotency-replayed']]).toEqual([200, first.body, 'true', undefined]);
  expect((await post({ rows: rows.slice(1) }, { 'idempotency-key': 'delivery-1' })).json()).toMatchObject({ error: 'idempotency_key_reused' });
  await world.deps.scoring.idle();
  const after = (await office.results.runs({ assessmentId })).rows.find((run) => run.published);
  expect(after?.resultHash).not.toBe(before?.resultHash);
  const { rows: runs } = await office.collection.runs({ assessmentId });
  expect(runs).toMatchObject([{ transport: 'push', state: 'done', rows: 20, sourceTitle: '示例法务系统' }]);
  expect(await office.collection.run({ id: runs[0]?.id ?? '' })).toMatchObject({ problems: [], nextRunAt: null });
  expect((await office.collection.keys({ assessmentId })).rows).toMatchObject([{ title: '示例法务系统', state: 'active', lastUsedAt: expect.any(String) }]);
  await office.imports.undo({ batchId: first.json().batchId, reason: '演示' });
  await world.deps.scoring.idle();
  expect((await office.results.runs({ assessmentId })).rows.find((run) => run.published)?.resultHash).toBe(before?.resultHash);
});

it.each<[string, unknown, Record<string, string>, number, string]>([
  ['no key', { rows: [{}] }, { authorization: '' }, 401, 'key_missing'],
  ['a wrong key', { rows: [{}] }, { authorization: 'Bearer shk_nothing' }, 401, 'key_missing'],
  ['no idempotency key', { rows: [{}] }, {}, 400, 'idempotency_key_missing'],
  ['no JSON', '{"rows": [', { 'idempotency-key': 'a' }, 400, 'input_invalid'],
  ['another type', 'rows', { 'idempotency-key': 'a', 'content-type': 'text/csv' }, 400, 'input_invalid'],
  ['no rows', { rows: [] }, { 'idempotency-key': 'a' }, 400, 'input_invalid'],
  ['unknown names beside the rows', { rows: [{}], units: 'x' }, { 'idempotency-key': 'a' }, 400, 'input_invalid'],
  ['too many rows', { rows: Array.from({ length: 10_001 }, () => 1) }, { 'idempotency-key': 'a' }, 400, 'input_invalid'],
  ['too large', `"${'x'.repeat(21 * 1024 * 1024)}"`, { 'idempotency-key': 'a' }, 413, 'push_too_large'],
  ['wrong rows', { rows: [{ caseNo: '演示推1', acceptedAt: '2018-02-30', unit: '湖塘' }] }, { 'idempotency-key': 'b' }, 422, 'push_has_problems'],
])('%s is refused with its reason', async (_name, body, headers, status, code) => {
  const answer = await post(body, headers);
  expect([answer.statusCode, answer.json().error, typeof answer.json().zh]).toEqual([status, code, 'string']);
  expect('www-authenticate' in answer.headers, 'a missing key is asked for').toBe(status === 401);
});

it('what a key may push is told', async () => {
  const answer = await app.inject({ url: '/open/v1/datasets', headers: { authorization: `Bearer ${key}` } });
  expect(answer.json()).toMatchObject({ assessments: [{ id: assessmentId, units: expect.arrayContaining([expect.objectContaining({ name: '湖塘司法所' })]) }], datasets: [{ id: dataset, key: ['caseNo'] }] });
});

it('the OpenAPI document names what the server answers, and every reference in it leads somewhere', async () => {
  const document = (await app.inject({ url: '/open/v1/openapi.json' })).json();
  expect(document).toMatchObject({ openapi: '3.1.0', info: { version: expect.any(String) } });
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(refs.filter((name) => !(name in document.components.schemas))).toEqual([]);
  expect(document.paths[path].post).toMatchObject({ parameters: [{ name: 'Idempotency-Key', in: 'header', required: true }], responses: { 200: {}, 401: {}, 409: {}, 422: {} } });
  expect(document.components.schemas['Row.mediation.disputes'].properties).toMatchObject({ caseNo: { title: '案号', type: 'string' }, acceptedAt: { type: 'string', format: 'date' } });
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item as Record<string, { operationId: string }>).map((operation) => operation.operationId));
  expect(new Set(operations).size).toBe(operations.length);
  expect(Object.keys(document.paths).filter((one) => app.hasRoute({ method: one.endsWith('/rows') ? 'POST' : 'GET', url: one.endsWith('/rows') ? '/open/v1/datasets/:plugin/:dataset/rows' : one }))).toHaveLength(Object.keys(document.paths).length);
});

it('a source through the procedures: tried, saved, pulled, shown, removed', async () => {
  const system = createServer((request, reply) => {
    const page = Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('page'));
    reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: page === 1 ? [{ 案号: '演示拉1', 受理日期: '2018-03-01', 录入日期: '2018-03-02', 司法所: '湖塘' }] : [] }));
  });
  await new Promise<void>((resolve) => system.listen(0, '127.0.0.1', resolve));
  const source = {
    assessmentId, dataset, unitId: null, credential: { kind: 'bearer' as const, token: 'token-of-a-test' },
    settings: { url: `http://127.0.0.1:${(system.address() as AddressInfo).port}/disputes`, rowsAt: 'data', paging: { kind: 'page' as const, parameter: 'page' }, fields: [{ field: 'caseNo', from: '?' }] },
  };
  try {
    const { suggested } = await office.collection.trySource(source);
    expect(suggested).toEqual({ fields: [{ field: 'caseNo', from: '案号' }, { field: 'acceptedAt', from: '受理日期' }, { field: 'enteredAt', from: '录入日期' }], unitFrom: '司法所', ignored: [] });
    const { id } = await office.collection.saveSource({ ...source, title: '示例调解系统', everyMinutes: 60, enabled: true, settings: { ...source.settings, fields: suggested.fields, unitFrom: suggested.unitFrom } });
    const { runId } = await office.collection.startPull({ id });
    const scheduler = createPullScheduler(world.deps);
    await scheduler.tick();
    await scheduler.idle();
    expect(await office.collection.run({ id: runId })).toMatchObject({ state: 'done', rows: 1, inserted: 1, nextRunAt: expect.any(String) });
    const { rows, mayManage } = await office.collection.sources({ assessmentId });
    expect([mayManage, rows]).toMatchObject([true, [{ id, credentialKind: 'bearer', lastRun: { id: runId }, settings: { timeZone: 'Asia/Shanghai' } }]]);
    await office.collection.removeSource({ id });
    expect((await office.collection.sources({ assessmentId })).rows).toEqual([]);
  } finally {
    system.close();
  }
});

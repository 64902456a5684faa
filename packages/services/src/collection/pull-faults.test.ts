import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Behaviour, type BusinessSystem, createBusinessSystem, dispute, json, paged } from '../../test/business-system.ts';
import { addSource, clearCollected, impatience, pull, schedulerOf } from '../../test/pull-source.ts';
import { createWorld, office, state, type World } from '../../test/world.ts';
import { createPullScheduler } from './pull-scheduler.ts';
import { getCollectionRun } from './get-run.ts';

let world: World;
let system: BusinessSystem;
const rows = Array.from({ length: 7 }, (_, i) => dispute(i + 1));
const good = paged(rows);
beforeAll(async () => { world = await createWorld(); });
beforeEach(async () => {
  await clearCollected(world);
  system = await createBusinessSystem(good);
});
afterEach(() => system.close());
afterAll(() => world.close());

const empty = { facts: [], reports: [] };
/** Misbehaves on these requests, counted from 1. */
const faulty = (fault: Behaviour, ...on: number[]): Behaviour => (asked, reply, count) => (on.includes(count) ? fault : good)(asked, reply, count);

const halfway: Behaviour = (_asked, reply) => {
  reply.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  reply.write('{"code":0,"data":{"list":[{"ajbh":"拉');
  setTimeout(() => reply.destroy(), 10);
};
const cutText: Behaviour = (_asked, reply) => void reply.writeHead(200, { 'content-type': 'application/json' }).end('{"code":0,"data":{"list":[{"ajbh":"拉1"');
const slow: Behaviour = (asked, reply, count) => void setTimeout(() => void good(asked, reply, count), 1500);
const drip: Behaviour = (_asked, reply) => {
  reply.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => reply.write(' '), 50);
  reply.on('close', () => clearInterval(timer));
};

test.each<[string, Behaviour]>([
  ['500', (_asked, reply) => json(reply, { message: 'oops' }, 500)],
  ['503', (_asked, reply) => json(reply, {}, 503)],
  ['429 with Retry-After 0', (_asked, reply) => json(reply, {}, 429, { 'retry-after': '0' })],
  ['a connection that breaks at once', (_asked, reply) => void reply.destroy()],
  ['a connection that dies half-way through the page', halfway],
  ['a page whose text is cut', cutText],
  ['a page of HTML', (_asked, reply) => void reply.writeHead(200).end('<html>维护中</html>')],
  ['200 with an error of its own', (_asked, reply) => json(reply, { code: 5001, msg: 'busy' })],
  ['an answer that comes too late', slow],
  ['an answer that drips', drip],
])('%s, then good answers: nothing lost, nothing doubled', async (_name, fault) => {
  system.behave = faulty(fault, 2, 3);
  const run = await pull(world, await addSource(world, system.url, { settings: { timeoutSeconds: 0.4 } }));
  expect(run).toMatchObject({ state: 'done', pages: 4, rows: 7, inserted: 7, requests: 6, retries: 2 });
  expect((await state(world)).facts).toHaveLength(7);
  expect(system.asked.map(({ query }) => query.get('page'))).toEqual(['1', '2', '2', '2', '3', '4']);
});

test.each<[string, Behaviour, string, number]>([
  ['500 for ever', (_asked, reply) => json(reply, {}, 500), 'source_status', 4],
  ['nobody answers in time', slow, 'source_timed_out', 4],
  ['the credential is refused', (_asked, reply) => json(reply, {}, 401), 'source_denied', 1],
  ['the address is wrong', (_asked, reply) => json(reply, {}, 404), 'source_status', 1],
  ['it leads elsewhere', (_asked, reply) => void reply.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(), 'source_redirects', 1],
  ['an answer beyond the limit', (_asked, reply) => json(reply, { code: 0, data: { list: ['x'.repeat(30_000)] } }), 'source_too_large', 1],
])('%s on page 2: the run ends with the reason, nothing is stored', async (_name, fault, code, tries) => {
  system.behave = (asked, reply, count) => (count === 1 ? good : fault)(asked, reply, count);
  const run = await pull(world, await addSource(world, system.url, { settings: { timeoutSeconds: 0.3, maxMegabytes: 0.01 } }));
  expect(run).toMatchObject({ state: 'failed', pages: 1, error: { code }, requests: 1 + tries, batchId: null });
  expect(run.finishedAt).not.toBeNull();
  expect(await state(world)).toEqual(empty);
  expect((await world.deps.db.pool.query('select count(*)::int as pages from collection_page')).rows).toEqual([{ pages: 0 }]);
});

test('nobody is there', async () => {
  const id = await addSource(world, system.url);
  await system.close();
  expect(await pull(world, id)).toMatchObject({ state: 'failed', requests: 4, error: { code: 'source_unreachable', zh: expect.stringContaining('ECONNREFUSED') } });
});

test('Retry-After is waited for; a long one pauses the run, which goes on at its page', async () => {
  system.behave = faulty((_asked, reply) => json(reply, {}, 429, { 'retry-after': '1' }), 2);
  const id = await addSource(world, system.url);
  expect(await pull(world, id)).toMatchObject({ state: 'done', retries: 1 });
  expect((system.asked[2]?.at ?? 0) - (system.asked[1]?.at ?? 0)).toBeGreaterThan(990);
  let now = new Date();
  const clocked = { ...world, deps: { ...world.deps, clock: () => now } };
  system.asked.length = 0;
  system.behave = (asked, reply, count) => (count === 2 ? json(reply, {}, 503, { 'retry-after': '600' }) : good(asked, reply, count));
  const paused = await pull(clocked, id);
  expect(paused).toMatchObject({ state: 'waiting', pages: 1, resumeAt: new Date(now.getTime() + 600_000).toISOString() });
  const scheduler = schedulerOf(clocked.deps);
  await scheduler.tick();
  await scheduler.idle();
  expect(system.asked).toHaveLength(2);
  now = new Date(now.getTime() + 600_000);
  await scheduler.tick();
  await scheduler.idle();
  expect(await getCollectionRun(world.deps, { actor: office, id: paused.id })).toMatchObject({ state: 'done', pages: 4, rows: 7, unchanged: 7 });
  expect(system.asked.map(({ query }) => query.get('page'))).toEqual(['1', '2', '2', '3', '4']);
});

test('the rate is kept', async () => {
  await pull(world, await addSource(world, system.url, { settings: { requestsPerMinute: 300 } }));
  const gaps = system.asked.slice(1).map((one, index) => one.at - (system.asked[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(170);
});

test('a server that stops puts the run down at its page; the next one takes it up', async () => {
  let reached: () => void = () => undefined;
  const isReached = new Promise<void>((resolve) => { reached = resolve; });
  system.behave = (asked, reply, count) => (count === 3 ? reached() : void good(asked, reply, count));
  const id = await addSource(world, system.url);
  const first = createPullScheduler(world.deps, { patience: impatience });
  const going = pull(world, id, first);
  await isReached;
  await first.stop();
  expect(await going).toMatchObject({ state: 'interrupted', pages: 2, rows: 6, finishedAt: null });
  system.behave = good;
  const second = schedulerOf(world.deps);
  await second.tick();
  await second.idle();
  expect((await state(world)).facts).toHaveLength(7);
  expect(system.asked.map(({ query }) => query.get('page'))).toEqual(['1', '2', '3', '3', '4']);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BusinessSystem, createBusinessSystem, dispute, paged } from '../../test/business-system.ts';
import { addSource, clearCollected, schedulerOf } from '../../test/pull-source.ts';
import { databaseUrl } from '../../test/database-url.ts';
import { createWorld, office, state, type World } from '../../test/world.ts';
import { listCollectionRuns } from './list-runs.ts';
import { startPull } from './start-pull.ts';

let world: World;
let system: BusinessSystem;
const children: ChildProcess[] = [];
const rows = Array.from({ length: 40 }, (_, i) => dispute(i + 1));
const good = paged(rows);
beforeAll(async () => { world = await createWorld(); });
beforeEach(async () => {
  await clearCollected(world);
  system = await createBusinessSystem(good);
});
afterEach(() => system.close());
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await world.close();
});

const server = async (): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../test/pull-until-killed.ts'), databaseUrl(world.deps.db), world.folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
};
const kill = (child: ChildProcess): Promise<unknown> => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  return ended;
};
const run = async () => (await listCollectionRuns(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 5 })).rows[0];
const until = async (isThere: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isThere())) await pause(20);
};
const pagesAsked = () => system.asked.map(({ query }) => Number(query.get('page')));

test('kill -9 at page 6: the run is told as interrupted and goes on at page 6; nothing lost, nothing doubled', async () => {
  system.behave = (asked, reply, count) => (count === 6 ? undefined : good(asked, reply, count));
  const id = await addSource(world, system.url);
  await startPull(world.deps, { actor: office, id });
  const child = await server();
  await until(() => system.asked.length === 6);
  await until(async () => (await run())?.pages === 5);
  await kill(child);
  expect(await state(world)).toEqual({ facts: [], reports: [] });
  expect(await run()).toMatchObject({ state: 'running', pages: 5, rows: 15 });
  system.behave = good;
  const scheduler = schedulerOf(world.deps);
  await scheduler.tick();
  await scheduler.idle();
  expect(await run()).toMatchObject({ state: 'done', pages: 15, rows: 40, inserted: 40, interruptions: 1 });
  expect(pagesAsked()).toEqual([1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect((await state(world)).facts).toHaveLength(40);
  expect((await world.deps.db.pool.query('select count(*)::int as facts from fact')).rows).toEqual([{ facts: 40 }]);
});

test('kill -9 at any moment, again and again: at the end everything is there once', async () => {
  const id = await addSource(world, system.url, { settings: { requestsPerMinute: 3000 } });
  await startPull(world.deps, { actor: office, id });
  for (const ms of [60, 150, 240]) {
    const child = await server();
    await pause(ms);
    await kill(child);
  }
  const scheduler = schedulerOf(world.deps);
  await scheduler.tick();
  await scheduler.idle();
  expect(await run()).toMatchObject({ state: 'done', pages: 15, rows: 40, inserted: 40 });
  expect((await state(world)).facts).toHaveLength(40);
  expect((await world.deps.db.pool.query("select count(*)::int as batches from batch where state = 'stored'")).rows).toEqual([{ batches: 1 }]);
});

test('two servers: one of them pulls', async () => {
  const id = await addSource(world, system.url);
  await startPull(world.deps, { actor: office, id });
  const both = [schedulerOf(world.deps), schedulerOf(world.deps)];
  await Promise.all(both.map(async (one) => {
    await one.tick();
    await one.tick();
    await one.idle();
  }));
  expect(await run()).toMatchObject({ state: 'done', inserted: 40, interruptions: 0 });
  expect(pagesAsked()).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
});

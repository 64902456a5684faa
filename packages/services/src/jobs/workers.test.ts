import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jobRepository, type JobTransport, startJobTransport } from '@siheng/db';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseUrl } from '../../test/database-url.ts';
import { samplePlugin } from '../../test/sample-plugin.ts';
import { createWorld, office, type World } from '../../test/world.ts';
import { createDeps, type Deps } from '../deps.ts';
import { getScoringProgress } from '../results/get-scoring-progress.ts';

let world: World;
let transport: JobTransport;
let server: Deps;
const children: ChildProcess[] = [];
beforeAll(async () => {
  world = await createWorld();
  transport = await startJobTransport(world.deps.db, () => undefined);
  server = createDeps({ db: world.deps.db, transport, registry: createRegistry([samplePlugin]), dataDir: world.folder, log: world.deps.log });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await transport.stop();
  await world.close();
});

type Worker = { readonly child: ChildProcess; readonly says: (word: string) => Promise<void> };

const worker = async (pauseMs: number): Promise<Worker> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../test/work-until-killed.ts'), databaseUrl(world.deps.db), world.folder, String(pauseMs)], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let text = '';
  child.stdout.on('data', (chunk) => { text += String(chunk); });
  const says = async (word: string): Promise<void> => {
    while (!text.includes(word)) await pause(20);
  };
  await says('ready');
  return { child, says };
};

it('a killed worker’s job is taken over by another one and ends whole, once', async () => {
  const first = await worker(60_000);
  const jobId = server.scoring.request({ assessmentId: world.assessmentId, reason: '导入甲', by: office.userId });
  await first.says('taken');
  while ((await jobRepository(server.db.prisma).findById(jobId))?.state !== 'running') await pause(20);
  const second = await worker(0);
  first.child.kill('SIGKILL');
  await second.says('ended');
  expect(await jobRepository(server.db.prisma).findById(jobId)).toMatchObject({ state: 'done', attempts: 2 });
  expect(await server.db.prisma.scoringRun.count()).toBe(1);
  expect(await getScoringProgress(server, { actor: office, jobId })).toMatchObject({ state: 'done', runId: expect.any(String) });
});

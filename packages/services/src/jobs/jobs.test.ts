import { jobRepository } from '@siheng/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, eastStaff, office, type World } from '../../test/world.ts';
import { cancelJob } from './cancel-job.ts';
import { listJobs } from './list-jobs.ts';
import { recoverJobs } from './recover-jobs.ts';
import { retryJob } from './retry-job.ts';
import { runScoringJob } from './run-scoring-job.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const jobs = () => jobRepository(world.deps.db.prisma);
const list = async () => (await listJobs(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 50 })).rows;
const queued = async (id: string, reason = '测试'): Promise<string> => {
  await jobs().create({ id, kind: 'scoring', orgId: 'county', assessmentId: world.assessmentId, reason, requestedBy: office.userId, requestedAt: world.deps.clock() });
  return id;
};

describe('jobs', () => {
  it('each request is a row that says how it ended, for those who may score', async () => {
    const id = world.deps.scoring.request({ assessmentId: world.assessmentId, reason: '导入甲', by: office.userId });
    await world.deps.scoring.idle();
    expect(await list()).toMatchObject([{ id, state: 'done', reason: '导入甲', attempts: 1, runId: expect.any(String), error: null }]);
    await expect(listJobs(world.deps, { actor: eastStaff, assessmentId: world.assessmentId, page: 1, pageSize: 5 })).rejects.toMatchObject({ status: 403 });
  });

  it('what waits for the same assessment is done by one run that names all reasons', async () => {
    const ids = [await queued('a1', '甲'), await queued('a2', '乙')];
    const outcome = await runScoringJob(world.deps, 'a1');
    expect(outcome).toMatchObject({ run: { reason: '甲；乙' } });
    expect((await list()).filter((job) => ids.includes(job.id)).map((job) => job.state)).toEqual(['done', 'done']);
    expect(await runScoringJob(world.deps, 'a2')).toBeNull();
  });

  it('cancelled while it waits it never runs; while it runs its holder is told, and a dead holder leaves no result', async () => {
    const before = await world.deps.db.prisma.scoringRun.count();
    expect(await cancelJob(world.deps, { actor: office, jobId: await queued('c1') })).toEqual({ state: 'cancelled' });
    expect(await runScoringJob(world.deps, 'c1')).toMatchObject({ isCancelled: true });
    await queued('c2');
    await jobs().take('c2', 'dead', world.deps.clock());
    expect(await cancelJob(world.deps, { actor: office, jobId: 'c2' })).toEqual({ state: 'cancelling' });
    expect(await jobs().note('c2', 'dead', 1, 2)).toBe(false);
    expect(await runScoringJob(world.deps, 'c2')).toMatchObject({ isCancelled: true });
    expect((await jobs().findById('c2'))?.state).toBe('cancelled');
    await expect(cancelJob(world.deps, { actor: office, jobId: 'c1' })).rejects.toMatchObject({ code: 'job_ended' });
    expect(await world.deps.db.prisma.scoringRun.count()).toBe(before);
  });

  it('a job that killed five processes is given up, and tried again by hand only', async () => {
    await queued('k1');
    for (let n = 0; n < 5; n += 1) await jobs().take('k1', `dead-${n}`, world.deps.clock());
    expect(await runScoringJob(world.deps, 'k1')).toMatchObject({ error: { zh: expect.stringContaining('5次') } });
    expect((await jobs().findById('k1'))?.state).toBe('failed');
    const { jobId } = await retryJob(world.deps, { actor: office, jobId: 'k1' });
    await world.deps.scoring.idle();
    expect((await jobs().findById(jobId))?.state).toBe('done');
    await expect(retryJob(world.deps, { actor: office, jobId })).rejects.toMatchObject({ code: 'job_not_retried' });
  });

  it('after a kill without workers it is noted as interrupted; what an earlier holder writes late is refused', async () => {
    await queued('i1');
    await jobs().take('i1', 'dead', world.deps.clock());
    await recoverJobs(world.deps);
    expect((await jobs().findById('i1'))?.state).toBe('interrupted');
    expect(await jobs().note('i1', 'dead', 1, 2)).toBe(false);
  });
});

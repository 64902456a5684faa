import { inTransaction, scoringRunRepository, storeRun, type StoredUnitResult, unitResultRepository } from '@siheng/db';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, eastStaff, headings, office, store, type World, workbook } from '../../test/world.ts';
import { undoBatch } from '../imports/undo-batch.ts';
import { getSheet } from '../results/get-sheet.ts';
import { fileNilReport } from '../reports/nil-report.ts';
import { runScoring } from './run-scoring.ts';

let world: World;
beforeEach(async () => { world = await createWorld(); });
afterEach(() => world.close());

const score = () => runScoring(world.deps, { assessmentId: world.assessmentId, reason: '测试', by: office.userId });
const sheet = (unitId: string) => getSheet(world.deps, { actor: office, assessmentId: world.assessmentId, unitId });
const late = (...cases: string[]) => workbook(cases.map((caseNo) => [caseNo, '2018-03-01', '2018-03-12']), headings);

describe('a run', () => {
  it('what nobody reported is missing, a nil report is a measured zero, a late entry costs its points', async () => {
    await score();
    expect(await sheet('east')).toMatchObject({ provisional: true, missing: [{ needs: ['sample/disputes'], owed: [{ zh: '纠纷案件' }] }] });
    await fileNilReport(world.deps, { actor: office, assessmentId: world.assessmentId, unitId: 'west', dataset: 'sample/disputes' });
    await store(world, await late('调1', '调2'));
    await score();
    expect(await sheet('east')).toMatchObject({ provisional: false, total: '9', rank: 2 });
    expect(await sheet('west')).toMatchObject({ provisional: false, total: '10', rank: 1 });
  });

  it('the same facts give the same bytes, in any number of runs and after an undone batch', async () => {
    await store(world, await late('调1'));
    const [first, again] = [await score(), await score()];
    expect([again.inputHash, again.resultHash]).toEqual([first.inputHash, first.resultHash]);
    const report = await store(world, await late('调2', '调3'));
    const changed = await score();
    expect(changed.resultHash).not.toBe(first.resultHash);
    await undoBatch(world.deps, { actor: office, batchId: report.batchId, reason: '错传' });
    const undone = await score();
    expect([undone.inputHash, undone.resultHash, undone.number]).toEqual([first.inputHash, first.resultHash, 4]);
  });

  it('is stored whole or not at all, and is published by pointer', async () => {
    const run = await score();
    const broken = function* (): Generator<StoredUnitResult> {
      yield { unitId: 'east', track: 'station', total: 1, base: 1, bonus: 0, rank: 1, groupRank: 1, tied: 1, grade: null, provisional: false, items: [1], sections: [1], unscored: [0], trace: Buffer.of(1), inputs: Buffer.of(1) };
      throw new Error('killed');
    };
    const { number: _number, state: _state, ...next } = run;
    await expect(storeRun(world.deps.db.pool, { ...next, id: 'half' }, ['monitoring'], broken())).rejects.toThrow('killed');
    expect(await scoringRunRepository(world.deps.db.prisma).findById('half')).toBeNull();
    expect(await unitResultRepository(world.deps.db.prisma).findByRun('half')).toEqual([]);
    expect((await sheet('east')).run).toMatchObject({ id: run.id, published: true });
  });

  it('sees a batch whole or not at all while it is being stored', async () => {
    await store(world, await late('调1'));
    const before = await score();
    await inTransaction(world.deps.db.pool, async (client) => {
      await client.query(`update fact set row = jsonb_set(row, '{enteredAt}', '"2018-03-02"')`);
      expect((await score()).resultHash).toBe(before.resultHash);
    });
    expect((await score()).resultHash).not.toBe(before.resultHash);
  });
});

describe('the queue', () => {
  const runs = async () => (await scoringRunRepository(world.deps.db.prisma).findPage(world.assessmentId, 1, 50, 'asc')).rows;

  it('a burst of changes becomes one run that names them', async () => {
    const { scoring } = world.deps;
    for (const reason of ['导入甲', '导入乙', '导入甲']) scoring.changed({ orgId: 'county', reason, by: eastStaff.userId });
    await scoring.idle();
    expect((await runs()).map((run) => run.reason)).toEqual(['导入甲；导入乙']);
  });

  it('a request joins the one that waits; a failed one says so and does not block the next', async () => {
    const { scoring, progress } = world.deps;
    const ask = (assessmentId: string) => scoring.request({ assessmentId, reason: '测试', by: office.userId });
    expect(ask(world.assessmentId)).toBe(ask(world.assessmentId));
    const wrong = ask('nothing');
    await scoring.idle();
    expect(progress.find(wrong)?.state).toBe('failed');
    expect(scoring.outcome(wrong)).toMatchObject({ error: { zh: expect.stringContaining('没有找到') } });
    const next = ask(world.assessmentId);
    await scoring.idle();
    expect(scoring.outcome(next)).toMatchObject({ run: { state: 'done', number: 2 } });
  });

  it('another county’s change scores nothing here', async () => {
    world.deps.scoring.changed({ orgId: 'elsewhere', reason: 'x', by: office.userId });
    await world.deps.scoring.idle();
    expect(await runs()).toEqual([]);
  });
});

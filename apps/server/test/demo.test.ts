import { importRows, platformActor, seedDemo, undoBatch } from '@siheng/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWorld, demoWorld, emptyWorld } from './demo-world.ts';

const assessmentId = 'wujin-2018';
const item = '001-预防化解矛盾纠纷体系-1';

/** Three disputes that were entered on day 11. */
const lateDisputes = [1, 2, 3].map((n) => ({ caseNo: `（2018）西湖调字第900${n}号`, acceptedAt: `2018-11-0${n}`, enteredAt: `2018-11-1${n + 1}`, major: false, mediatedAt: null, agreementDueAt: null, performedAt: null }));

let world: DemoWorld;
beforeAll(async () => { world = await demoWorld(); });
afterAll(() => world.close());

const league = async () => (await (await world.as('kaohe')).results.league({ assessmentId, pageSize: 50 })).rows;
const scored = () => world.deps.scoring.idle();
const publishedHash = async () => (await (await world.as('kaohe')).results.runs({ assessmentId, pageSize: 1 })).rows[0]?.resultHash;

describe('the demo', () => {
  it('has every town and street of Wujin, ranked, with ties and provisional totals', async () => {
    const rows = await league();
    expect(rows).toHaveLength(16);
    expect(rows.some((row) => row.tied > 1)).toBe(true);
    expect(rows.filter((row) => row.provisional).map((row) => row.unitName)).toEqual(expect.arrayContaining(['横林司法所', '丁堰司法所']));
    expect(rows.every((row) => Number(row.total) > 60 && Number(row.total) <= 110)).toBe(true);
    const { unreported } = await (await world.as('kaohe')).overview.get({ assessmentId });
    expect(new Set(unreported.map((entry) => entry.unitName))).toEqual(new Set(['横林司法所', '丁堰司法所']));
  });

  it('has a person who offended again, late entries and judgements still owed', async () => {
    const caller = await world.as('kaohe');
    const sheet = await caller.results.item({ assessmentId, unitId: 'wujin-hengshanqiao', itemId: '001-刑罚执行一体化体系-2' });
    expect(sheet.lines.map((line) => line.measure)).toContain('community-correction/correction-reoffenders');
    expect((await caller.judgements.queue({ assessmentId, state: 'owed' })).owed).toBeGreaterThan(0);
    const late = await caller.results.item({ assessmentId, unitId: 'wujin-hutang', itemId: item });
    expect(late.lines.map((line) => line.rule)).toContain('001-预防化解矛盾纠纷体系-1-b');
    expect(late.evidence.length).toBeGreaterThan(0);
  });

  it('three disputes entered on day 11 cost 西湖 exactly one point and the first place; undone, every byte is back', async () => {
    const before = await league();
    const [first, second] = before;
    expect(first).toMatchObject({ unitId: 'wujin-xihu', rank: 1 });
    expect(Number(first?.total) - Number(second?.total)).toBeGreaterThan(0);
    expect(Number(first?.total) - Number(second?.total)).toBeLessThan(1);
    const hash = await publishedHash();

    const stored = await importRows(world.deps, { actor: platformActor, assessmentId, dataset: 'mediation/disputes', unitId: 'wujin-xihu', rows: lateDisputes, source: '迟录三件', transport: 'form' });
    if ('problems' in stored) throw new Error(JSON.stringify(stored.problems));
    await scored();
    const moved = await league();
    expect(moved[0]).toMatchObject({ unitId: second?.unitId, rank: 1 });
    expect(moved[1]).toMatchObject({ unitId: 'wujin-xihu', rank: 2, change: -1 });
    expect(Number(first?.total) - Number(moved[1]?.total)).toBeCloseTo(1, 9);

    const trace = await (await world.as('kaohe')).results.item({ assessmentId, unitId: 'wujin-xihu', itemId: item });
    expect(trace.lines).toHaveLength(1);
    expect(trace.lines[0]).toMatchObject({ ruleText: '录入不及时扣1分。', after: '1', factCount: 3 });
    const cells = trace.lines[0]?.facts.flatMap((fact) => fact.cells.map((cell) => cell.value)) ?? [];
    expect(cells).toEqual(expect.arrayContaining(lateDisputes.flatMap((dispute) => [dispute.caseNo, dispute.acceptedAt, dispute.enteredAt])));
    const { rows: changed } = await (await world.as('kaohe')).results.compareRuns({ assessmentId, ...(await lastTwoRuns()) });
    expect(changed.flatMap((row) => row.items.map((one) => `${row.unitId} ${one.id} ${one.a} ${one.b}`))).toEqual([`wujin-xihu ${item} 6.00 5.00`]);

    await undoBatch(world.deps, { actor: platformActor, batchId: stored.report.batchId, reason: '测试' });
    await scored();
    expect(await publishedHash()).toBe(hash);
    expect((await league()).map((row) => [row.unitId, row.rank, row.total])).toEqual(before.map((row) => [row.unitId, row.rank, row.total]));
  });

  it('嘉泽 is the second station whose disputes are all in time, with a neighbour less than a point away', async () => {
    const rows = await league();
    const place = rows.findIndex((row) => row.unitId === 'wujin-jiaze');
    const mine = Number(rows[place]?.total);
    const next = rows.find((row) => Number(row.total) < mine);
    expect(mine - Number(next?.total)).toBeLessThan(1);
    const sheet = await (await world.as('kaohe')).results.item({ assessmentId, unitId: 'wujin-jiaze', itemId: item });
    expect(sheet.score).toMatchObject({ got: '6', lines: [] });
  });
});

const lastTwoRuns = async () => {
  const { rows } = await (await world.as('kaohe')).results.runs({ assessmentId, pageSize: 2 });
  return { runA: rows[1]?.id ?? '', runB: rows[0]?.id ?? '' };
};

describe('seeding', () => {
  it('done twice changes nothing; broken off, it starts again and ends with the same bytes', async () => {
    expect((await seedDemo(world.deps)).outcome).toBe('there');
    const other = await emptyWorld();
    try {
      await expect(seedDemo(other.deps, (done) => { if (done === 20) throw new Error('killed'); })).rejects.toThrow('killed');
      expect((await seedDemo(other.deps)).outcome).toBe('seeded');
      const { rows } = await (await other.as('kaohe')).results.runs({ assessmentId, pageSize: 10 });
      expect(rows).toHaveLength(1);
      expect(rows[0]?.resultHash).toBe(await publishedHash());
    } finally {
      await other.close();
    }
  });

  it('somebody else’s data are left alone', async () => {
    const other = await emptyWorld();
    try {
      await (await other.as(null)).setup.createAdministrator({ username: 'guanli', name: '示例管理员', password: 'mima-2018-x' });
      expect((await seedDemo(other.deps)).outcome).toBe('not-empty');
      expect(await (await other.as(null)).setup.status()).toMatchObject({ demo: false, needsAdministrator: false });
    } finally {
      await other.close();
    }
  });
});

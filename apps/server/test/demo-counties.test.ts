import { settingRepository } from '@siheng/db';
import { demoCounties, seedCounty } from '@siheng/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoGolden } from './demo-golden.ts';
import pinned from './demo-golden.json' with { type: 'json' };
import { type DemoWorld, demoWorld } from './demo-world.ts';

let world: DemoWorld;
beforeAll(async () => { world = await demoWorld(); });
afterAll(() => world.close());

/** An exact value, to compare sums of it: "87.3" or "262/3". */
const numberOf = (exact: string | null): number => {
  const [num = '0', den = '1'] = (exact ?? '0').split('/');
  return Number(num) / Number(den);
};

/** The rows of all tracks. */
const league = async (assessmentId: string) => {
  const { results } = await world.as('kaohe');
  const { tracks } = await results.league({ assessmentId, pageSize: 1 });
  return (await Promise.all(tracks.map((track) => results.league({ assessmentId, pageSize: 50, track: track.id })))).flatMap(({ rows }) => rows);
};
const hashOf = async (assessmentId: string) => (await (await world.as('kaohe')).results.runs({ assessmentId, pageSize: 1 })).rows[0]?.resultHash;
const assessments = async (username: string) => (await (await world.as(username)).session.me())?.assessments.map(({ id, state }) => [id, state === 'preparing']);

/** As if its making had been broken off at its end. */
const unmake = (county: (typeof demoCounties)[number]) => settingRepository(world.deps.db.prisma).set(`demo-county:${county.id}`, 'seeding');

describe('the counties beside the first', () => {
  it('are named as being prepared until they are there, to those who will have duties in them', async () => {
    expect(await assessments('kaohe')).toEqual([['wujin-2018', false], ...demoCounties.map(({ id }) => [id, true])]);
    expect(await assessments('hutang')).toEqual([['wujin-2018', false]]);
  });

  it('a county that somebody waits for is made next; nobody else may ask for it, and it opens on its own page', async () => {
    const caller = await world.as('kaohe');
    await expect((await world.as('hutang')).session.prepareCounty({ id: 'jintan-2017' })).rejects.toThrow('没有找到考核');
    expect(await caller.session.prepareCounty({ id: 'jintan-2017' })).toEqual({ state: 'preparing' });
    await world.deps.counties.idle();
    // With the county came the duty in it.
    const later = await world.as('kaohe');
    expect(await later.session.prepareCounty({ id: 'jintan-2017' })).toEqual({ state: 'ready' });
    const opensOn = (await later.session.me())?.assessments.map((row) => [row.id, row.state === 'preparing', row.opensOn]);
    expect(opensOn).toEqual(expect.arrayContaining([['jintan-2017', false, 'rectification'], ['shili-2021', true, 'overview'], ['wujin-2018', false, 'overview']]));
  });


  it.each(demoCounties.map((county) => [county.id, county] as const))('%s: broken off, made again whole, with every unit scored; the first county does not move', async (_id, county) => {
    const first = await hashOf('wujin-2018');
    let steps = 0;
    if (county.id === 'jintan-2017') await unmake(county);
    expect(await seedCounty(world.deps, county, () => Promise.resolve((steps += 1) < 3))).toBe('stopped');
    expect(await seedCounty(world.deps, county)).toBe('seeded');
    expect(await seedCounty(world.deps, county)).toBe('there');
    const rows = await league(county.id);
    expect(rows).toHaveLength(county.units.length);
    expect(rows.filter((row) => row.provisional)).toEqual([]);
    expect(await hashOf('wujin-2018')).toBe(first);
  });

  it('乌审旗 grades in tiers: the capped station is not above 实绩一般, whatever its points', async () => {
    const rows = await league('wushen-2018');
    expect(new Set(rows.map((row) => row.grade))).toEqual(new Set(['outstanding', 'good', 'ordinary']));
    expect(rows.find((row) => row.unitId === 'wushen-tuke')?.grade).toBe('ordinary');
  });

  it('乌审旗: no office owes a dataset of the stations, the queue is told apart by track, each track has its figures', async () => {
    const { reports, overview, judgements } = await world.as('kaohe');
    const status = await reports.status({ assessmentId: 'wushen-2018' });
    const due = (unitId: string) => status.cells.filter((cell) => cell.unitId === unitId && cell.due).map((cell) => cell.dataset);
    expect(due('wushen-tuke')).toContain('mediation/findings');
    expect(due('wushen-bangong')).not.toContain('mediation/findings');
    expect(status.cells.filter((cell) => cell.due && cell.state === 'missing')).toEqual([]);
    const { tracks, unreported } = await overview.get({ assessmentId: 'wushen-2018' });
    expect(unreported).toEqual([]);
    expect(tracks.map(({ id, units, scored }) => [id, units, scored])).toEqual(status.tracks.map(({ id }) => { const own = status.units.filter((unit) => unit.track === id).length; return [id, own, own]; }));
    const ofTrack = await Promise.all(tracks.map((track) => judgements.queue({ assessmentId: 'wushen-2018', track: track.id, pageSize: 1 })));
    expect(ofTrack.reduce((sum, queue) => sum + queue.total, 0)).toBe((await judgements.queue({ assessmentId: 'wushen-2018', pageSize: 1 })).total);
    expect(ofTrack[0]?.departments.reduce((sum, { owed, judged, idle }) => sum + owed + judged + idle, 0)).toBeGreaterThanOrEqual(ofTrack[0]?.total ?? 0);
  });

  it('乌审旗: every total is written out and adds up, and the grade says why', async () => {
    const { results } = await world.as('kaohe');
    const rows = await league('wushen-2018');
    const sheets = await Promise.all(rows.map((row) => results.sheet({ assessmentId: 'wushen-2018', unitId: row.unitId })));
    for (const { composition: one, total } of sheets) {
      const weighted = [one.contentProduct, ...one.parts.map((part) => part.product)].reduce((sum, product) => sum + numberOf(product), 0);
      expect(weighted).toBeCloseTo(numberOf(one.weighted), 9);
      expect(weighted + numberOf(one.bonus) + numberOf(one.givenBack) - numberOf(one.deductions) - numberOf(one.transfer)).toBeCloseTo(numberOf(total), 9);
      expect(one.passedDown.reduce((sum, part) => sum + numberOf(part.points), 0)).toBeCloseTo(numberOf(one.transfer), 9);
    }
    const of = (unitId: string) => sheets.find((sheet) => sheet.unit.id === unitId);
    expect(of('wushen-wuding')?.composition).toMatchObject({ transfer: '1.8', parts: [{ raters: 1 }, { raters: 2 }, { raters: 3 }], passedDown: [{ share: '0.6', points: '1.8' }] });
    expect(of('wushen-sulide')?.composition.transfer).toBe('0');
    expect(of('wushen-tuke')?.gradeReasons.map((reason) => reason.kind)).toEqual(['place', 'cap', 'cap']);
    expect(of('wushen-tuke')?.gradeReasons.at(-1)?.text).toContain('违法违纪');
    expect(of('wushen-tuke')?.consequences?.flatMap((one) => one.effects.map((effect) => effect.id))).toContain('circulated_criticism');
  });

  it('two units are compared item by item: the differing items and their lines say why', async () => {
    const { results } = await world.as('kaohe');
    const of = (unitId: string) => ({ assessmentId: 'wushen-2018', unitId });
    const { a, b, items } = await results.compareSheets({ a: of('wushen-wuding'), b: of('wushen-sulide') });
    expect([a.transfer, b.transfer]).toEqual(['1.8', '0']);
    const differing = items.filter((item) => item.differs);
    expect(differing.every((item) => item.rules.some((rule) => rule.differs))).toBe(true);
    const moved = differing.filter((item) => item.kind === 'scored').reduce((sum, item) => sum + numberOf(item.b?.got ?? '0') - numberOf(item.a?.got ?? '0'), 0);
    expect(moved).toBeCloseTo(numberOf(b.base) - numberOf(a.base), 9);
    const same = await results.compareSheets({ a: of('wushen-wuding'), b: of('wushen-wuding') });
    expect(same.items.filter((item) => item.differs || item.rules.some((rule) => rule.differs))).toEqual([]);
  });

  it('示例县 proposes funding from the places of last year; the vetoed station keeps no bonus', async () => {
    const rows = await league('shili-2021');
    expect(rows.find((row) => row.unitId === 'shili-beiling')?.bonus).toMatch(/^0/);
    const { rowCount } = await world.deps.db.pool.query("select 1 from consequence_entry where assessment_id = 'shili-2021' and key = 'funding'");
    expect(rowCount).toBeGreaterThan(0);
  });

  it('龙岩 scores the bureau of 840 and its sections of 100, with three outstanding ones', async () => {
    const rows = await league('longyan-2020');
    expect(rows.filter((row) => row.grade === 'outstanding')).toHaveLength(3);
    expect(Number(rows.find((row) => row.unitId === 'longyan-ju')?.total)).toBeGreaterThan(600);
  });

  it('金坛: 242 / 181.98 / 60.02 as the province gave them, 25 items at every stage, reminders that became a notice and a warning, checks done and missed', async () => {
    const caller = await world.as('jintan-shejiao');
    const { rows } = await caller.externalResults.list({ assessmentId: 'jintan-2017' });
    expect(rows.map(({ total, rank }) => [total.full, total.got, total.lost, rank])).toEqual([['242', expect.any(String), expect.any(String), 52], ['242', '181.98', '60.02', 86]]);
    const detail = await caller.externalResults.get({ id: rows[1]?.id ?? '' });
    expect(detail.warnings.map(({ warning }) => warning)).toEqual(expect.arrayContaining(['second_label_read_as_got', 'stated_count_differs']));
    expect(detail.target?.goals).toEqual({ no_new_loss_on_full_items: true, lost_items_rectified: false, rank_improves: true });
    const board = await caller.rectification.list({ assessmentId: 'jintan-2017', page: 1, pageSize: 50 });
    expect(board.total).toBe(25);
    expect(Object.values(board.counts).every((count) => count > 0)).toBe(true);
    const doubleEight = await caller.rectification.get({ id: board.rows.find((row) => row.itemId === '003-特殊人群服务管理-2-b')?.id ?? '' });
    expect(doubleEight.events.map((event) => event.do).filter((event) => event !== 'check')).toEqual(['create', 'start', 'reminder', 'reminder', 'notice', 'warning', 'claim_done', 'return']);
    const location = await caller.rectification.get({ id: board.rows.find((row) => row.itemId === '003-特殊人群服务管理-1-b')?.id ?? '' });
    expect(location.checks[0]?.met).toBeGreaterThan(100);
    expect(location.checks[0]?.missed.length).toBeGreaterThan(0);
    // Once it was verified nothing more is due, so nothing is missed.
    const verifiedOn = location.events.findLast((event) => event.do === 'verify')?.at.slice(0, 10) ?? '';
    expect(location.checks[0]?.missed.every((day) => day < verifiedOn)).toBe(true);
    expect((await (await world.as(null)).setup.status()).demoAccounts?.map((account) => account.username)).toContain('jintan-shejiao');
  });

  it.each([
    ['shili-2021', 'shili-donghe', '000-社区矫正-99', '000-社区矫正-3-a', 'community-correction/correction-ledger-defects'],
    ['shili-2021', 'shili-donghe', '000-社区矫正-99', '000-社区矫正-3-b', 'community-correction/checkin-ratio-lowest-month'],
    ['wujin-2018', 'wujin-hutang', '001-刑罚执行一体化体系-2', '001-刑罚执行一体化体系-2-0', 'community-correction/correction-reoffending-ratio'],
    ['wushen-2018', 'wushen-tuke', '002-基层工作-2', '002-基层工作-2-a', 'team-building/training-ratio'],
  ])('%s: a target without points of its own is measured from records and stands beside the result (%s, %s: %s)', async (assessmentId, unitId, itemId, clause, measure) => {
    const { standards } = await (await world.as('kaohe')).results.item({ assessmentId, unitId, itemId });
    const check = standards.find((one) => one.clause === clause && one.measure === measure);
    expect(check).toMatchObject({ state: expect.stringMatching(/^(met|unmet)$/), value: expect.any(String), baseline: expect.any(String) });
    expect(check?.said.zh.length).toBeGreaterThan(4);
  });

  it('all come to the pinned results (changed only by: pnpm --filter @siheng/server golden)', async () => {
    expect(await demoGolden(world)).toEqual(pinned);
  });
});

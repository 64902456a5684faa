import { AppError } from '@siheng/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWorld, demoWorld, emptyWorld } from './demo-world.ts';

const assessmentId = 'wujin-2018';
const shortfall = 'legal-aid/judged-consultation-shortfall';
const groups = 'community-correction/judged-correction-group-defects';

let world: DemoWorld;
beforeAll(async () => { world = await demoWorld(); });
afterAll(() => world.close());

/** The code with which something is refused. */
const refusal = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) throw new Error(`not refused with a domain error: ${String(error)}`, { cause: error });
  return cause;
};

describe('setup and session', () => {
  it('the sign-in page of the demo shows its accounts, once', async () => {
    const status = await (await world.as(null)).setup.status();
    expect(status).toMatchObject({ demo: true, needsAdministrator: false });
    expect(status.demoAccounts?.map((account) => account.role)).toEqual(expect.arrayContaining(['office-admin', 'department', 'station', 'leader', 'inspector', 'rater', 'administrator', 'security-admin', 'auditor']));
  });

  it('an empty installation asks for the first administrator and takes only one', async () => {
    const empty = await emptyWorld();
    try {
      const caller = await empty.as(null);
      expect(await caller.setup.status()).toMatchObject({ demo: false, needsAdministrator: true });
      expect((await refusal(caller.setup.createAdministrator({ username: 'guanli', name: '示例管理员', password: 'short' }))).code).toBe('password_too_weak');
      expect(await caller.setup.status()).toMatchObject({ needsAdministrator: true });
      await caller.setup.createAdministrator({ username: 'Guanli', name: '示例管理员', password: 'mima-2018-x' });
      expect((await refusal(caller.setup.createAdministrator({ username: 'other', name: '示例', password: 'mima-2018-x' }))).code).toBe('administrator_exists');
      expect(await caller.setup.status()).toMatchObject({ needsAdministrator: false });
    } finally {
      await empty.close();
    }
  });

  it('nobody is somebody, a department officer has the duty and the assessment', async () => {
    expect(await (await world.as(null)).session.me()).toBeNull();
    const me = await (await world.as('jiceng')).session.me();
    expect(me?.duties).toEqual([{ role: 'department', org: { id: 'wujin', name: '武进区' }, department: '基层科' }]);
    expect(me?.assessments.map((one) => one.id)).toEqual([assessmentId]);
    expect(me?.mayDo).toContain('judgements.submit');
    expect((await world.as('lingdao').then((caller) => caller.session.me()))?.mayDo).toEqual(expect.arrayContaining(['assessment.read', 'facts.read', 'judgements.read', 'consequences.read', 'consequences.decide', 'rectification.read', 'rectification.act']));
    expect((await world.as('lingdao').then((caller) => caller.session.me()))?.mayDo).not.toContain('results.score');
  });

  it('without sign-in nothing is shown', async () => {
    const caller = await world.as(null);
    expect((await refusal(caller.results.league({ assessmentId }))).code).toBe('not_signed_in');
    expect((await refusal(caller.units.list({}))).code).toBe('not_signed_in');
  });
});

describe('units, schemes, assessments, plugins', () => {
  it('units are found by name, page by page', async () => {
    const caller = await world.as('kaohe');
    expect((await caller.units.list({ parentId: 'wujin', query: '塘' })).rows.map((unit) => unit.name)).toEqual(['湖塘司法所', '牛塘司法所']);
    const second = await caller.units.list({ parentId: 'wujin', page: 2, pageSize: 10 });
    expect([second.rows.length, second.total]).toEqual([6, 16]);
    expect(await caller.units.get({ id: 'wujin-hutang' })).toMatchObject({ name: '湖塘司法所', class: 'town', ancestors: [{ name: '江苏省' }, { name: '常州市' }, { name: '武进区' }] });
  });

  it('the published scheme carries every sentence, said again from its rule', async () => {
    const caller = await world.as('hutang');
    const [version] = (await caller.schemes.list({ orgId: 'wujin' })).rows;
    expect(version).toMatchObject({ schemeId: 'wujin-2018', fullPoints: '100' });
    const { scheme, said, measures } = await caller.schemes.get({ hash: version?.hash ?? '' });
    expect(Object.keys(said)).toHaveLength(version?.rules ?? 0);
    expect(scheme.source.document).toContain('48号');
    expect(measures['platform/standardisation-level']?.source).toBe('platform');
    expect(measures['mediation/disputes-entered-on-time-ratio']).toMatchObject({ source: 'metric', datasets: ['mediation/disputes'] });
    expect((await refusal(caller.schemes.get({ hash: 'nothing' }))).code).toBe('not_found');
  });

  it('the assessment pins its scheme and shows its units', async () => {
    const found = await (await world.as('lingdao')).assessments.get({ id: assessmentId });
    expect(found).toMatchObject({ state: 'self_assessment', period: { from: '2018-01-01', to: '2018-12-31' }, publishedRun: { number: expect.any(Number) } });
    expect(found.units).toHaveLength(16);
    expect(Object.keys(found.pluginVersions)).toContain('mediation');
  });

  it('a county enabled what its scheme measures, and no more', async () => {
    const plugins = await (await world.as('kaohe')).plugins.list({ orgId: 'wujin' });
    expect(plugins.filter((plugin) => !plugin.enabled).map((plugin) => plugin.id)).toEqual(['law-based-government']);
    expect(plugins.find((plugin) => plugin.id === 'mediation')?.datasets.map((dataset) => dataset.id)).toContain('mediation/disputes');
  });
});

describe('results', () => {
  it('the league table is sorted, searched and paged by the server', async () => {
    const caller = await world.as('hutang');
    const worst = await caller.results.league({ assessmentId, sort: { by: 'total', order: 'asc' }, pageSize: 3 });
    expect([worst.rows.length, worst.total]).toEqual([3, 16]);
    expect(Number(worst.rows[0]?.total)).toBeLessThanOrEqual(Number(worst.rows[2]?.total));
    expect((await caller.results.league({ assessmentId, class: 'street' })).total).toBe(5);
    expect((await caller.results.league({ assessmentId, query: '湖塘' })).rows).toMatchObject([{ unitId: 'wujin-hutang' }]);
  });

  it('a sheet adds up, names its neighbours and what is missing', async () => {
    const caller = await world.as('lingdao');
    const sheet = await caller.results.sheet({ assessmentId, unitId: 'wujin-henglin' });
    const items = sheet.sections.flatMap((section) => section.items);
    expect(items.filter((one) => one.kind === 'scored').reduce((sum, one) => sum + Number(one.got) * 10_000, 0)).toBe(Number(sheet.base) * 10_000);
    expect(sheet).toMatchObject({ of: 16, provisional: true, full: '100' });
    expect(sheet.missing.flatMap((part) => part.owed.map((owed) => owed.zh))).toContain('定位记录');
    expect(sheet.neighbours.above?.rank).toBeLessThanOrEqual(sheet.rank);
  });

  it('another county’s unit, an unknown item and an unknown run are refused', async () => {
    const caller = await world.as('kaohe');
    expect((await refusal(caller.results.sheet({ assessmentId, unitId: 'changzhou' }))).code).toBe('unit_not_assessed');
    expect((await refusal(caller.results.item({ assessmentId, unitId: 'wujin-hutang', itemId: 'nothing' }))).code).toBe('not_found');
    expect((await refusal(caller.results.league({ assessmentId, runId: 'nothing' }))).code).toBe('not_found');
  });

  it('the records behind a line are the own station’s and masked; a foreign station sees the sum, not the records', async () => {
    const asked = { assessmentId, unitId: 'wujin-hutang', itemId: '001-刑罚执行一体化体系-5' };
    const own = await (await world.as('hutang')).results.item(asked);
    const line = own.lines.find((one) => one.factCount > 0);
    expect(line?.facts.length).toBe(line?.factCount);
    expect(line?.facts[0]?.cells.find((cell) => cell.field === 'personNo')).toMatchObject({ masked: true });
    const foreign = await (await world.as('hutang')).results.item({ ...asked, unitId: 'wujin-niutang' });
    expect(foreign.lines.every((one) => one.facts.length === 0)).toBe(true);
    expect(foreign.lines.some((one) => one.factCount > 0)).toBe(true);
  });

  it('a station may not start a run; the office may, and the same facts give the same bytes', async () => {
    expect((await refusal((await world.as('hutang')).results.score({ assessmentId, reason: '试算' }))).code).toBe('not_allowed');
    const caller = await world.as('kaohe');
    const { jobId } = await caller.results.score({ assessmentId, reason: '复核' });
    await world.deps.scoring.idle();
    expect(await caller.results.progress({ jobId })).toMatchObject({ state: 'done', runId: expect.any(String) });
    const [latest, before] = (await caller.results.runs({ assessmentId, pageSize: 2 })).rows;
    expect(latest).toMatchObject({ published: true, reason: '复核', by: '演示考核员', inputHash: before?.inputHash, resultHash: before?.resultHash });
  });
});

describe('judgements', () => {
  const judge = { assessmentId, unitId: 'wujin-niutang', measure: groups, values: ['0.5'], reason: '抽查1个小组缺签名', expectedVersion: 1 };

  it('a department sees its items; only what is triggered is owed', async () => {
    const queue = await (await world.as('fayuan')).judgements.queue({ assessmentId, department: '法援科', pageSize: 100 });
    expect(queue.rows.find((row) => row.unitId === 'wujin-lijia' && row.measure === shortfall)).toMatchObject({ state: 'judged', trigger: { met: true }, direction: 'taken', min: '0.5', max: '1', mayJudge: true });
    expect(queue.rows.find((row) => row.unitId === 'wujin-hutang' && row.measure === shortfall)).toMatchObject({ state: 'idle', trigger: { met: false } });
    const level = (await (await world.as('bangong')).judgements.queue({ assessmentId, department: '办公室', unitId: 'wujin-hutang' })).rows.find((row) => row.measure === 'platform/standardisation-level');
    expect(level).toMatchObject({ kind: 'value', direction: 'value', levels: [{ value: 'district' }, { value: 'city' }], current: { values: ['city'] } });
  });

  it('refuses, with the reason: outside the range, no number, no reason, foreign department, own unit, wrong level', async () => {
    const [office, mediation, station] = await Promise.all([world.as('shejiao'), world.as('jiceng'), world.as('hutang')]);
    const outside = await refusal(office.judgements.submit({ ...judge, values: ['0.5', '3'] }));
    expect([outside.code, outside.data]).toEqual(['judgement_out_of_range', { value: '3', min: '0.5', max: '2', index: 1 }]);
    const foreignEvidence = (await office.results.item({ assessmentId, unitId: 'wujin-dingyan', itemId: '001-刑罚执行一体化体系-1' })).evidence.map((one) => one.id);
    expect((await refusal(office.judgements.submit({ ...judge, evidence: foreignEvidence }))).code).toBe('evidence_of_other_unit');
    expect((await refusal(office.judgements.submit({ ...judge, values: ['half'] }))).code).toBe('judgement_not_a_number');
    expect((await refusal(office.judgements.submit({ ...judge, reason: '  ' }))).code).toBe('reason_missing');
    expect((await refusal(office.judgements.submit({ ...judge, measure: 'nothing/at-all' }))).code).toBe('judgement_unknown');
    expect((await refusal(mediation.judgements.submit(judge))).code).toBe('foreign_department');
    expect((await refusal(station.judgements.submit({ ...judge, unitId: 'wujin-hutang' }))).code).toBe('own_unit');
    expect((await refusal((await world.as('lingdao')).judgements.submit(judge))).code).toBe('not_allowed');
    const clerk = await world.as('bangong');
    expect((await refusal(clerk.judgements.submit({ ...judge, measure: 'platform/standardisation-level', values: ['province'] }))).code).toBe('judgement_level_unknown');
    expect((await refusal(office.judgements.submit({ ...judge, measure: 'community-correction/judged-file-content-defects', values: ['1', '2'] }))).code).toBe('judgement_single_value');
  });

  it('a stored judgement is a new version, scored at once; an older page is shown both', async () => {
    const caller = await world.as('shejiao');
    const before = await caller.results.sheet({ assessmentId, unitId: 'wujin-niutang' });
    expect(await caller.judgements.submit(judge)).toMatchObject({ version: 2, author: '示例丁', values: ['0.5'] });
    await world.deps.scoring.idle();
    const after = await caller.results.sheet({ assessmentId, unitId: 'wujin-niutang' });
    expect(Number(before.total) - Number(after.total)).toBeCloseTo(0.5, 9);
    const stale = await refusal(caller.judgements.submit({ ...judge, values: [], reason: '无此情形' }));
    expect([stale.code, stale.data]).toMatchObject(['stale_version', { current: { version: 2, values: ['0.5'], author: '示例丁' }, submitted: { values: [] } }]);
    expect((await caller.judgements.history({ assessmentId, unitId: 'wujin-niutang', measure: groups })).rows.map((row) => row.version)).toEqual([2, 1]);
    const old = await caller.results.item({ assessmentId, unitId: 'wujin-niutang', itemId: '001-刑罚执行一体化体系-2', runId: before.run.id });
    expect(old.judgements.find((one) => one.measure === groups)).toMatchObject({ version: 1 });
  });

  it('what was owed and is judged makes the total final once everything is reported', async () => {
    const caller = await world.as('shejiao');
    const owed = (await caller.judgements.queue({ assessmentId, state: 'owed', pageSize: 100 })).rows;
    expect(owed.length).toBeGreaterThan(0);
    for (const row of owed) await caller.judgements.submit({ assessmentId, unitId: row.unitId, measure: row.measure, values: [], reason: '经查无此情形', expectedVersion: 0 });
    await world.deps.scoring.idle();
    expect((await caller.judgements.queue({ assessmentId, state: 'owed' })).owed).toBe(0);
    const sheet = await caller.results.sheet({ assessmentId, unitId: 'wujin-henglin' });
    expect(new Set(sheet.missing.flatMap((part) => part.needs))).toEqual(new Set(['community-correction/location-log']));
  });
});

import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createApiCaller } from '@siheng/api';
import { AppError, getActor, receiveUpload } from '@siheng/services';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoWorld, emptyWorld } from './demo-world.ts';

type Caller = ReturnType<typeof createApiCaller>;

let world: DemoWorld;
let adminId: string;
let admin: Caller;
const person = async (userId: string): Promise<Caller> => createApiCaller({ deps: world.deps, actor: await getActor(world.deps, { userId }) });

beforeAll(async () => {
  world = await emptyWorld();
  adminId = (await (await world.as(null)).setup.createAdministrator({ username: 'guanli', name: '示例管理员', password: 'mima-2018-x' })).userId;
  admin = await person(adminId);
});
afterAll(() => world.close());

const refusal = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(() => null, (thrown: unknown) => thrown);
  return error instanceof Error && error.cause instanceof AppError ? error.cause.code : String(error);
};

const upload = async (userId: string, text: string): Promise<string> => {
  const actor = await getActor(world.deps, { userId });
  if (!actor) throw new Error('nobody');
  return (await receiveUpload(world.deps, { actor, fileName: '名单.csv', content: Readable.from([Buffer.from(text)]), limitBytes: 1_000_000 })).id;
};

const list = '单位名称,类别,镇/街道,编码,常住人口\n东河司法所,司法所,镇,320999101,42000\n西河司法所,司法所,镇,320999102,38000\n南门司法所,司法所,街道,320999103,65000\n基层科,科室,,,\n';
let orgId: string;
let hash: string;
let assessmentId: string;
const units: Record<string, string> = {};

it('1 the first administrator builds the bureau and its units from a list', async () => {
  expect(await admin.setup.firstSteps()).toEqual({ bureaus: 0, units: 0, people: 0, schemes: 0, assessments: 0 });
  expect(await admin.units.bureaus()).toEqual({ rows: [], mayCreate: true });
  orgId = (await admin.units.create({ kind: 'county', name: '新河县', shortName: '新河', code: '320999' })).id;
  const uploadId = await upload(adminId, list);
  expect(await admin.units.checkList({ parentId: orgId, uploadId })).toMatchObject({ rows: 4, new: 4, problems: [] });
  expect(await admin.units.importList({ parentId: orgId, uploadId })).toEqual({ new: 4, changed: 0, unchanged: 0 });
  for (const unit of (await admin.units.list({ parentId: orgId, kinds: ['station'] })).rows) units[unit.shortName] = unit.id;
  expect(Object.keys(units)).toEqual(['东河', '西河', '南门']);
});

it('2 people get accounts, and nothing else before their own password', async () => {
  const { userId, oneTimePassword } = await admin.users.add({ username: 'shejiao', name: '示例科员', duties: [{ role: 'department', orgId, department: '社矫科' }] });
  const before = await person(userId);
  expect((await before.session.me())?.user.mustChangePassword).toBe(true);
  expect(await refusal(before.assessments.list())).toBe('password_change_required');
  await before.session.changePassword({ current: oneTimePassword ?? '', next: 'own-password-1' });
  expect((await (await person(userId)).assessments.list()).total).toBe(0);
  const office = await person((await admin.users.add({ username: 'kaohe', name: '示例考核员', password: 'mima-2018-x', duties: [{ role: 'office-admin', orgId }] })).userId);
  expect(await refusal(office.users.list({}))).toBe('password_change_required');
  expect((await admin.users.list({ orgId })).rows.map((user) => user.username)).toEqual(['kaohe', 'shejiao']);
});

it('3 the county adopts 武进 2018 by a decision, and its plugins are enabled', async () => {
  const { rows } = await admin.schemes.library({ orgId });
  expect(rows.find((row) => row.id === 'wujin-2018')).toMatchObject({ missingMeasures: [], adopted: null });
  const adopt = (decision: string) => admin.schemes.adopt({ orgId, libraryId: 'wujin-2018', decision });
  expect(await refusal(adopt(' '))).toBe('leading_group_decision_missing');
  expect((await admin.plugins.list({ orgId })).some((plugin) => plugin.enabled)).toBe(false);
  hash = (await adopt('新司〔2018〕1号')).hash;
  expect((await admin.schemes.list({ orgId })).rows).toMatchObject([{ hash, decision: '新司〔2018〕1号', unitKinds: ['station'], hasClasses: true }]);
  expect((await admin.schemes.library({ orgId })).rows.find((row) => row.id === 'wujin-2018')?.adopted?.hash).toBe(hash);
  expect((await admin.plugins.list({ orgId })).filter((plugin) => plugin.enabled).map((plugin) => plugin.id).toSorted()).toEqual((await admin.schemes.list({ orgId })).rows[0]?.plugins.toSorted());
});

it('4 the assessment is open, and every unit stands in the table with nothing measured', async () => {
  const year = { orgId, title: '2018年度考核', period: { from: '2018-01-01', to: '2018-12-31' }, asOf: '2018-12-31', schemeHash: hash, plugins: [] };
  expect(await refusal(admin.assessments.open({ ...year, units: [] }))).toBe('assessment_units_missing');
  assessmentId = (await admin.assessments.open({ ...year, units: Object.values(units) })).id;
  expect(await admin.overview.get({ assessmentId })).toMatchObject({ lastRun: null, stale: true });
  await world.deps.scoring.idle();
  expect(await admin.overview.get({ assessmentId })).toMatchObject({ lastRun: { number: 1, reason: '新建考核' }, stale: false, tracks: [{ id: 'station', units: 3, scored: 3, provisional: 3 }] });
  const league = await admin.results.league({ assessmentId });
  expect(league.rows.map((row) => row.provisional)).toEqual([true, true, true]);
  expect((await admin.session.me())?.assessments).toMatchObject([{ id: assessmentId, orgName: '新河县' }]);
  expect(await admin.setup.firstSteps()).toMatchObject({ bureaus: 1, units: 4, people: 2, schemes: 1, assessments: 1 });
});

it('the year begins in draft: nothing is brought in before the leading group has adopted the scheme for it', async () => {
  expect((await admin.cycle.get({ assessmentId })).state).toBe('draft');
  expect(await refusal(admin.reports.fileNil({ assessmentId, unitId: units['东河'] ?? '', dataset: 'mediation/disputes' }))).toBe('assessment_locked');
  await admin.cycle.advance({ assessmentId, to: 'published', expectedVersion: 1, decision: '局长办公会议纪要〔2018〕12号' });
  await admin.cycle.advance({ assessmentId, to: 'monitoring', expectedVersion: 2 });
});

it('5 imported records are measured, a department judges its items, and the unit can see why', async () => {
  const unitId = units['东河'] ?? '';
  // 积极化解民间纠纷 is measured from disputes alone; 小助手 also needs the mediators, but its late entry is known.
  const itemOf = (n: number) => admin.results.item({ assessmentId, unitId, itemId: `001-预防化解矛盾纠纷体系-${n}` });
  expect((await itemOf(2)).score.state).toBe('unscored');
  const { jobId } = await admin.imports.preview({ assessmentId, dataset: 'mediation/disputes', unitId, uploadId: await upload(adminId, '案号,受理日期,录入日期\n新调1,2018-03-01,2018-03-12\n新调2,2018-04-01,2018-04-02\n') });
  const until = async (state: string): Promise<void> => {
    for (let at = await admin.imports.progress({ jobId }); at.state !== state; at = await admin.imports.progress({ jobId })) {
      if (at.state === 'failed') throw new Error(at.error?.en);
      await pause(50);
    }
  };
  await until('ready');
  await admin.imports.confirm({ jobId });
  await until('stored');
  await world.deps.scoring.idle();
  expect((await itemOf(2)).score).toMatchObject({ state: 'scored', got: '4', full: '4' });
  const late = await itemOf(1);
  expect([late.score.state, late.lines.map((line) => line.ruleText)]).toEqual(['unscored', ['录入不及时扣1分。']]);
  const { rows } = await admin.users.list({ query: 'shejiao' });
  const department = await person(rows[0]?.id ?? '');
  const [owed] = (await department.judgements.queue({ assessmentId, department: '社矫科', state: 'owed' })).rows;
  expect(owed?.mayJudge).toBe(true);
  expect(await department.judgements.submit({ assessmentId, unitId: owed?.unitId ?? '', measure: owed?.measure ?? '', values: owed?.levels ? [owed.levels[0]?.value ?? ''] : [], reason: '经查无此情形', expectedVersion: 0 })).toMatchObject({ version: 1, author: '示例科员' });
  await world.deps.scoring.idle();
  expect((await admin.results.league({ assessmentId })).rows.map((row) => row.provisional)).toEqual([true, true, true]);
});

it('what the facts refer to is not removed, and a closed account is nobody', async () => {
  expect(await refusal(admin.units.remove({ id: units['东河'] ?? '' }))).toBe('unit_in_use');
  await admin.units.end({ id: units['南门'] ?? '', validTo: '2018-12-31' });
  const { rows } = await admin.users.list({ query: 'shejiao' });
  await admin.users.setDisabled({ userId: rows[0]?.id ?? '', disabled: true });
  expect(await refusal((await person(rows[0]?.id ?? '')).assessments.list())).toBe('not_signed_in');
});

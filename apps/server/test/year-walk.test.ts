import { verifyAudit } from '@siheng/services';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoWorld, demoWorld } from './demo-world.ts';
import { addedItem, changedAmount, ownScheme } from './walk/own-scheme.ts';
import { type Caller, callers, refusal } from './walk/people.ts';
import { advance, assessOneself, judgeOwed, submitAgain } from './walk/steps.ts';

// The whole year of 武进 by nine people, through the procedures alone.
const orgId = 'wujin';
const [hutang, niutang] = ['wujin-hutang', 'wujin-niutang'];
let world: DemoWorld;
let who: Awaited<ReturnType<typeof callers>>;
let assessmentId: string;
beforeAll(async () => {
  world = await demoWorld();
  who = await callers(world);
});
afterAll(() => world.close());

const year = (caller: Caller = who.office) => caller.cycle.get({ assessmentId });
const scored = () => world.deps.scoring.idle();

it('draft: the office takes the scheme of the library, changes a deduction and adds an item; the leading group adopts it', async () => {
  const { id } = await who.office.drafts.create({ orgId, start: { kind: 'library', id: 'wujin-2018' } });
  const { content, examples, version } = await who.office.drafts.get({ id });
  const saved = await who.office.drafts.save({ id, content: ownScheme(content), examples, expectedVersion: version, session: 'walk' });
  expect(await refusal(who.mediation.drafts.adopt({ id, expectedVersion: saved.version, decision: '纪要' }))).toBe('not_allowed');
  expect(await refusal(who.office.drafts.adopt({ id, expectedVersion: saved.version, decision: ' ' }))).toBe('leading_group_decision_missing');
  const { hash } = await who.office.drafts.adopt({ id, expectedVersion: saved.version, decision: '局长办公会议纪要〔2018〕5号' });
  const { content: adopted } = await world.deps.db.prisma.schemeVersion.findUniqueOrThrow({ where: { hash } });
  expect(JSON.stringify(adopted)).toContain(addedItem);
  expect([changedAmount(content), changedAmount(Object(adopted))]).toEqual(['2', '3']);
  ({ id: assessmentId } = await who.office.assessments.open({ orgId, title: '2018年度考核（本区修订）', period: { from: '2018-01-01', to: '2018-12-31' }, asOf: '2018-12-31', schemeHash: hash, units: [hutang, niutang], plugins: [] }));
  expect((await year()).state).toBe('draft');
});

it('published by decision, then monitored; nothing comes before its state', async () => {
  expect(await refusal(judgeFirst(who.mediation))).toBe('assessment_locked');
  expect(await refusal(advance(who.leader, assessmentId))).toBe('leading_group_decision_missing');
  expect(await advance(who.leader, assessmentId, { decision: '局长办公会议纪要〔2018〕5号' })).toBe('published');
  expect(await refusal(advance(who.mediation, assessmentId))).toBe('not_allowed');
  expect(await advance(who.office, assessmentId)).toBe('monitoring');
  await who.office.cycle.setDeadline({ assessmentId, state: 'self_assessment', dueAt: '2099-12-31', expectedVersion: 0 });
  await scored();
});

const judgeFirst = async (caller: Caller) => {
  const [row] = (await caller.judgements.queue({ assessmentId, department: '基层科', unitId: hutang, pageSize: 1 })).rows;
  return caller.judgements.submit({ assessmentId, unitId: hutang, measure: row?.measure ?? '', values: [], reason: '平时掌握', expectedVersion: 0 });
};

it('monitoring: departments note what they know, each its own items only', async () => {
  const [foreign] = (await who.aid.judgements.queue({ assessmentId, department: '社矫科', unitId: hutang, pageSize: 1 })).rows;
  expect(await refusal(who.aid.judgements.submit({ assessmentId, unitId: hutang, measure: foreign?.measure ?? '', values: ['1'], reason: '越权', expectedVersion: 0 }))).toBe('foreign_department');
  expect(await refusal(who.hutang.judgements.submit({ assessmentId, unitId: hutang, measure: foreign?.measure ?? '', values: ['1'], reason: '自评', expectedVersion: 0 }))).toBe('own_unit');
  expect(await judgeOwed(who.aid, { assessmentId, department: '法援科' })).toBeGreaterThanOrEqual(0);
});

it('self-assessment: both stations report, one is returned and comes again', async () => {
  expect(await advance(who.office, assessmentId)).toBe('self_assessment');
  await assessOneself(who.niutang, { assessmentId, unitId: niutang });
  expect(await refusal(advance(who.office, assessmentId))).toBe('self_report_missing');
  expect(await refusal(assessOneself(who.niutang, { assessmentId, unitId: hutang }))).toBe('not_allowed');
  await assessOneself(who.hutang, { assessmentId, unitId: hutang });
  await who.office.selfAssessment.review({ assessmentId, unitId: hutang, verdict: 'returned', number: 1, reason: '第二类的自评没有说明依据' });
  expect(await refusal(advance(who.office, assessmentId))).toBe('self_report_missing');
  await submitAgain(who.hutang, { assessmentId, unitId: hutang });
  expect(await advance(who.office, assessmentId)).toBe('indicator_assessment');
});

it('indicators: the departments judge, a veto is proposed by one and confirmed by the leading group', async () => {
  expect(await judgeOwed(who.mediation, { assessmentId, department: '基层科' })).toBeGreaterThan(0);
  const { places } = await who.mediation.vetoes.list({ assessmentId });
  const place = places.find((one) => one.unitId === niutang);
  const { id } = await who.mediation.vetoes.propose({ assessmentId, unitId: niutang, measure: place?.measure ?? '', value: place?.values[0] ?? '', grounds: '发生被上级通报的事件' });
  const [proposed] = (await who.leader.vetoes.list({ assessmentId, state: 'proposed' })).rows;
  expect(proposed).toMatchObject({ id, unitId: niutang, mayDecide: true });
  expect(await refusal(who.mediation.vetoes.confirm({ id, expectedVersion: proposed?.version ?? 0, decision: '纪要' }))).toBe('not_allowed');
  expect(await who.leader.vetoes.confirm({ id, expectedVersion: proposed?.version ?? 0, decision: '局党组会议纪要〔2019〕1号' })).toEqual({ state: 'confirmed' });
  await judgeOwed(who.office, { assessmentId });
  await scored();
  expect((await who.office.judgements.queue({ assessmentId, state: 'owed', pageSize: 10 })).total).toBe(0);
});

it('inspection: a finding counts when somebody else has verified it, and nothing is ranked before', async () => {
  expect(await advance(who.office, assessmentId)).toBe('inspection');
  const [place] = (await who.inspector.findings.places({ assessmentId, unitId: hutang })).rows.filter((row) => row.departments.includes('社矫科') && row.range.min !== null);
  const { id } = await who.inspector.findings.enter({ assessmentId, unitId: hutang, measure: place?.measure ?? '', value: place?.range.max ?? '1', foundOn: '2018-11-20', text: '抽查两份档案缺少签字' });
  expect((await year()).next?.blockers).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'finding-unverified', count: 1 }), expect.objectContaining({ kind: 'department-open', count: 7 })]));
  const [found] = (await who.office.findings.list({ assessmentId })).rows;
  expect(await refusal(who.inspector.findings.verify({ id, expectedVersion: found?.version ?? 0 }))).toBe('not_allowed');
  expect(await who.office.findings.verify({ id, expectedVersion: found?.version ?? 0 })).toEqual({ state: 'verified' });
});

it('ranking: not before all departments have closed', async () => {
  expect(await refusal(advance(who.office, assessmentId, { reason: '先排名' }))).toBe('evaluation_open');
  await who.mediation.cycle.closeDepartment({ assessmentId, department: '基层科' });
  await who.aid.cycle.closeDepartment({ assessmentId, department: '法援科' });
  for (const { department, closed } of (await year()).departments) if (!closed) await who.office.cycle.closeDepartment({ assessmentId, department, reason: '已全部评定' });
  await scored();
  expect(await advance(who.office, assessmentId, { reason: '缺报数据的单位按暂定成绩' })).toBe('ranking');
  await scored();
  expect((await who.rater.results.league({ assessmentId })).rows).toHaveLength(2);
  expect(await refusal(judgeFirst(who.mediation))).toBe('assessment_locked');
});

it('public notice: one objection is accepted and re-scored, one is refused; both block the confirmation', async () => {
  expect(await advance(who.office, assessmentId)).toBe('public_notice');
  const lineOf = async (caller: Caller, unitId: string) => {
    const sheet = await caller.results.sheet({ assessmentId, unitId });
    return sheet.sections.flatMap((section) => section.items).find((item) => item.kind === 'scored' && item.lines > 0 && Number(item.got) < Number(item.full))?.id ?? '';
  };
  const object = async (caller: Caller, unitId: string, itemId: string) => (await caller.objections.submit({ assessmentId, unitId, place: { kind: 'line', itemId, line: 0, ruleId: null }, grounds: '当时已经整改，有材料为证' })).id;
  const accepted = await object(who.hutang, hutang, await lineOf(who.hutang, hutang));
  const refused = await object(who.niutang, niutang, await lineOf(who.niutang, niutang));
  expect(await refusal(advance(who.leader, assessmentId, { decision: '纪要' }))).toBe('cycle_blocked');
  const before = await who.office.results.sheet({ assessmentId, unitId: hutang });
  const objection = await who.leader.objections.get({ id: accepted });
  expect(objection.mayHandle).toBe(true);
  const [place] = objection.places.filter((one) => one.isJudged);
  const [fact] = objection.facts;
  const corrections = place ? [{ kind: 'judgement' as const, measure: place.measure, values: place.range.perEvent ? [] : [place.range.min ?? '0'] }] : [{ kind: 'fact' as const, factId: fact?.id ?? '', changes: null }];
  await who.leader.objections.accept({ id: accepted, expectedVersion: objection.version, reason: '材料属实，予以更正', corrections });
  await who.leader.objections.refuse({ id: refused, expectedVersion: (await who.leader.objections.get({ id: refused })).version, reason: '材料不足以推翻原评判' });
  await scored();
  const effect = await who.niutang.objections.effect({ id: accepted });
  expect(effect.compared?.rows.map((row) => row.unitId)).toContain(hutang);
  expect(Number((await who.office.results.sheet({ assessmentId, unitId: hutang })).total)).toBeGreaterThanOrEqual(Number(before.total));
});

it('confirmed by the leading group and frozen; what follows is decided; an item is rectified; the year is closed', async () => {
  expect(await advance(who.leader, assessmentId, { decision: '考核领导小组会议纪要〔2019〕2号' })).toBe('confirmed');
  expect(await refusal(who.office.results.score({ assessmentId, reason: '再算' }))).toBe('assessment_locked');
  for (const entry of (await who.leader.consequences.list({ assessmentId, state: 'proposed' })).rows) await who.leader.consequences.confirm({ entryId: entry.id });
  expect(await advance(who.office, assessmentId)).toBe('applied');
  expect(await advance(who.office, assessmentId)).toBe('rectification');
  const losses = (await who.office.rectification.losses({ assessmentId })).rows.filter((loss) => loss.departments.includes('基层科'));
  const [loss] = losses;
  await who.office.rectification.plan({ assessmentId, items: [{ unitId: loss?.unitId ?? '', itemId: loss?.itemId ?? '' }], actions: ['逐件补录'], departments: ['基层科'], dueAt: '2099-12-31', checks: [] });
  expect((await year()).next?.blockers).toMatchObject([{ kind: 'rectification-open', severity: 'confirm', count: 1 }]);
  const [item] = (await who.mediation.rectification.list({ assessmentId, origin: 'own' })).rows.filter((one) => one.itemId === loss?.itemId && one.unitId === loss?.unitId);
  const id = item?.id ?? '';
  await who.mediation.rectification.start({ id });
  expect(await refusal(who.mediation.rectification.claim({ id }))).toBe('evidence_missing');
  await who.mediation.rectification.claim({ id, documents: ['整改情况报告'] });
  expect(await refusal(who.mediation.rectification.verify({ id }))).toBe('verifier_is_responsible');
  expect((await who.office.rectification.verify({ id, reason: '已抽查' })).state).toBe('verified');
  expect(await advance(who.office, assessmentId)).toBe('closed');
  const { states, next, history } = await year(who.auditor);
  expect(next).toBeNull();
  expect(states.filter(({ status }) => status === 'done')).toHaveLength(11);
  expect(history.filter(({ kind }) => kind === 'advance').map(({ to }) => to)).toEqual(['closed', 'rectification', 'applied', 'confirmed', 'public_notice', 'ranking', 'inspection', 'indicator_assessment', 'self_assessment', 'monitoring', 'published']);
  expect((await verifyAudit(world.deps)).brokenAt).toBeNull();
});

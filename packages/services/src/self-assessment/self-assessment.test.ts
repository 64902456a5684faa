import { auditRepository, cycleEventRepository, cyclePlanRepository, evidenceRepository, sqlOf } from '@siheng/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, eastStaff, office, type World } from '../../test/world.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { listWork } from '../my-work/list-work.ts';
import { getSelfAssessment } from './get-self-assessment.ts';
import { listSelfAssessments } from './list-self-assessments.ts';
import { emptyItem, type ItemPart } from './part-content.ts';
import { reviewSelfAssessment } from './review-self-assessment.ts';
import { saveSelfAssessmentPart } from './save-part.ts';
import { submitSelfAssessment } from './submit-self-assessment.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  for (const unitId of ['east', 'west']) await evidenceRepository(world.deps.db.prisma).create({ id: `of-${unitId}`, orgId: 'county', unitId, title: '台账', kind: 'ledger', fileName: null, mediaType: null, size: null, sha256: null, hasThumbnail: false, createdBy: 'x', createdAt: new Date() }, []);
});
afterAll(() => world.close());

const westStaff: Actor = { userId: 'west-staff', name: '示例所员', duties: [{ role: 'station', orgId: 'west', orgPath: '/county/west/' }] };
const be = (state: string) => world.deps.db.prisma.assessment.update({ where: { id: world.assessmentId }, data: { state } });
const place = (actor: Actor = eastStaff, unitId = 'east') => ({ actor, assessmentId: world.assessmentId, unitId });
const full: ItemPart = { targets: { quantity: 'met', quality: 'met', effect: 'met' }, score: '10', text: '', evidence: ['of-east'], noEvidence: null };
const saveItem = (content: ItemPart, expectedVersion: number, at = place()) => saveSelfAssessmentPart(world.deps, { ...at, part: { item: 'i', content }, expectedVersion });
const saveReport = (text: string, expectedVersion: number, at = place()) => saveSelfAssessmentPart(world.deps, { ...at, part: { report: { text } }, expectedVersion });
let keys = 0;
const newKey = () => `00000000-0000-4000-8000-${String((keys += 1)).padStart(12, '0')}`;
const submit = async (options: { actor?: Actor; unitId?: string; key?: string; deps?: Deps; receivedAt?: Date } = {}) => {
  const at = place(options.actor, options.unitId);
  return submitSelfAssessment(options.deps ?? world.deps, { ...at, expectedVersion: (await getSelfAssessment(world.deps, at)).version, idempotencyKey: options.key ?? newKey(), receivedAt: options.receivedAt });
};
const refusal = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error(`not refused: ${String(error)}`, { cause: error });
  return error;
};

beforeEach(async () => {
  await world.deps.db.prisma.selfAssessment.deleteMany({});
  await be('self_assessment');
});

describe('the draft', () => {
  it('begins empty with everything that is missing, and loses a gap with each part', async () => {
    const { gaps, items, state } = await getSelfAssessment(world.deps, place());
    expect([state, items.map((item) => item.title.zh)]).toEqual(['draft', ['录入']]);
    expect(gaps).toEqual([{ kind: 'targets', item: 'i' }, { kind: 'score', item: 'i' }, { kind: 'evidence', item: 'i' }, { kind: 'report', item: null }]);
    await saveItem({ ...full, score: '9.5', targets: { ...full.targets, effect: 'partly' } }, 0);
    expect((await getSelfAssessment(world.deps, place())).gaps).toEqual([{ kind: 'text', item: 'i' }, { kind: 'report', item: null }]);
    await saveItem({ ...full, score: '9.5', evidence: [], noEvidence: '本年度无纠纷', text: '一件逾期' }, 1);
    await saveReport('全年工作。', 0);
    const whole = await getSelfAssessment(world.deps, place());
    expect([whole.gaps, whole.total, whole.version]).toEqual([[], '9.5', 3]);
  });

  it.each([['10.01'], ['-1'], ['9.555'], ['九']])('a score of %s is refused', async (score) => {
    expect(await refusal(saveItem({ ...full, score }, 0))).toMatchObject({ code: 'self_assessment_score_invalid', data: { value: score, full: '10' } });
  });

  it('two people on one item: the later sees both versions, neither is lost', async () => {
    await saveItem({ ...full, text: '甲写的' }, 0);
    const error = await refusal(saveItem({ ...full, text: '乙写的' }, 0, place({ ...eastStaff, userId: 'east-2' })));
    expect(error).toMatchObject({ code: 'stale_version', data: { current: { content: { text: '甲写的' }, version: 1 }, submitted: { content: { text: '乙写的' }, expectedVersion: 0 } } });
    const both = await Promise.allSettled([saveItem({ ...full, text: '丙' }, 1), saveItem({ ...full, text: '丁' }, 1)]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('evidence of the next station, an item of no sheet, and the sheet of the next station are refused', async () => {
    expect((await refusal(saveItem({ ...full, evidence: ['of-west'] }, 0))).code).toBe('evidence_of_other_unit');
    expect((await refusal(saveSelfAssessmentPart(world.deps, { ...place(), part: { item: 'x', content: full }, expectedVersion: 0 }))).code).toBe('self_assessment_part_unknown');
    expect((await refusal(saveItem(full, 0, place(eastStaff, 'west')))).code).toBe('not_allowed');
    expect((await refusal(saveItem(full, 0, place(office)))).code).toBe('not_allowed');
    expect((await refusal(getSelfAssessment(world.deps, place(westStaff)))).code).toBe('not_allowed');
  });

  it('is written in its state of the cycle only, and the lock says why', async () => {
    await be('monitoring');
    expect((await refusal(saveItem(full, 0))).code).toBe('assessment_locked');
    const { mayWrite, why } = await getSelfAssessment(world.deps, place());
    expect([mayWrite, why?.zh]).toEqual([false, expect.stringContaining('办理此事的阶段尚未开始')]);
  });
});

describe('submitting', () => {
  const written = async () => {
    await saveItem(full, 0);
    await saveReport('全年工作。', 0);
  };

  it('is refused with the whole list of what is missing', async () => {
    await saveItem(emptyItem, 0);
    const error = await refusal(submit());
    expect([error.code, error.data['count']]).toEqual(['self_assessment_incomplete', 4]);
    expect((await getSelfAssessment(world.deps, place())).state).toBe('draft');
  });

  it('gives a receipt, closes the draft, and is on record', async () => {
    await written();
    const receipt = await submit();
    expect(receipt).toEqual({ receipt: expect.stringMatching(/^ZP\d{8}-\d{6}$/), number: 1, receivedAt: expect.any(String), contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await auditRepository(sqlOf(world.deps.db.pool)).findAfter('0', 10_000)).at(-1)).toMatchObject({ action: 'submit-self-assessment', data: { receipt: receipt.receipt, contentHash: receipt.contentHash } });
    expect((await refusal(saveItem(full, 1))).code).toBe('self_assessment_submitted');
    expect(await getSelfAssessment(world.deps, place())).toMatchObject({ state: 'submitted', mayWrite: false, submissions: [{ receipt: receipt.receipt, total: '10' }] });
  });

  it('the same form twice is stored once: the second is told the receipt of the first', async () => {
    await written();
    const key = newKey();
    const receipt = await submit({ key });
    expect(await refusal(submit({ key }))).toMatchObject({ code: 'form_replayed', data: { receipt: receipt.receipt } });
    expect(await world.deps.db.prisma.selfAssessmentSubmission.count()).toBe(1);
  });

  it('sent twice at the same moment it is stored once', async () => {
    await written();
    const key = newKey();
    const both = await Promise.allSettled([submit({ key }), submit({ key })]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await world.deps.db.prisma.selfAssessmentSubmission.count()).toBe(1);
  });

  it('what a colleague changed meanwhile is not submitted unseen', async () => {
    await written();
    const { version } = await getSelfAssessment(world.deps, place());
    await saveReport('改过的报告。', 1);
    expect((await refusal(submitSelfAssessment(world.deps, { ...place(), expectedVersion: version, idempotencyKey: newKey() }))).code).toBe('stale_version');
  });

  it('what arrived before the state moved is in time, what arrived after is not', async () => {
    await written();
    const moved = new Date();
    await be('indicator_assessment');
    await cycleEventRepository(world.deps.db.prisma).create({ id: 'moved', assessmentId: world.assessmentId, kind: 'advance', fromState: 'self_assessment', toState: 'indicator_assessment', by: 'office', at: moved, reason: null, decision: null, data: {} });
    expect((await refusal(submit({ receivedAt: new Date(moved.getTime() + 1) }))).code).toBe('assessment_locked');
    expect(await submit({ receivedAt: new Date(moved.getTime() - 1) })).toMatchObject({ number: 1, receivedAt: new Date(moved.getTime() - 1).toISOString() });
  });
});

describe('reviewing', () => {
  beforeEach(async () => {
    await saveItem(full, 0);
    await saveReport('全年工作。', 0);
    await submit();
  });
  const review = (verdict: 'accepted' | 'returned', options: { reason?: string; number?: number; actor?: Actor; items?: string[] } = {}) => reviewSelfAssessment(world.deps, { ...place(options.actor ?? office), verdict, number: options.number ?? 1, reason: options.reason, items: options.items });

  it('the office sees score and evidence, returns with a reason, and the unit corrects and submits again while indicators are assessed', async () => {
    expect(await getSelfAssessment(world.deps, place(office))).toMatchObject({ number: 1, mayReview: true, body: '', items: [{ content: { score: '10' } }], evidence: [{ id: 'of-east' }] });
    expect((await refusal(review('returned'))).code).toBe('return_reason_missing');
    await be('indicator_assessment');
    expect(await review('returned', { reason: '台账不全', items: ['i'] })).toEqual({ state: 'returned' });
    await saveItem({ ...full, score: '9', text: '补充说明' }, 1);
    expect(await submit()).toMatchObject({ number: 2 });
    expect((await refusal(review('accepted'))).code).toBe('self_assessment_review_stale');
    expect(await review('accepted', { number: 2 })).toEqual({ state: 'submitted' });
    const { submissions } = await getSelfAssessment(world.deps, place(office));
    expect(submissions.map(({ number, total, reviews }) => [number, total, reviews.map(({ verdict, reason }) => [verdict, reason])])).toEqual([[2, '9', [['accepted', null]]], [1, '10', [['returned', '台账不全']]]]);
    expect(await getSelfAssessment(world.deps, { ...place(office), number: 1 })).toMatchObject({ number: 1, total: '10' });
  });

  it('nobody reviews the own unit, the next station reviews nobody, and what was not submitted cannot be returned', async () => {
    const both: Actor = { ...office, duties: [...office.duties, ...eastStaff.duties] };
    expect((await refusal(review('returned', { reason: '改', actor: both }))).code).toBe('own_unit');
    expect((await refusal(review('returned', { reason: '改', actor: westStaff }))).code).toBe('not_allowed');
    expect((await refusal(reviewSelfAssessment(world.deps, { ...place(office, 'west'), verdict: 'returned', number: 1, reason: '改' }))).code).toBe('self_assessment_not_submitted');
  });

  it('the list says where everybody stands, and my work what is to be done', async () => {
    const { rows, counts, toReview } = await listSelfAssessments(world.deps, { actor: office, assessmentId: world.assessmentId });
    expect([rows.map((row) => [row.unitId, row.state]), counts, toReview]).toEqual([[['east', 'submitted'], ['west', 'none']], { none: 1, draft: 0, submitted: 1, returned: 0 }, 1]);
    const kinds = async (actor: Actor) => (await listWork(world.deps, { actor })).rows.map((row) => row.kind).filter((kind) => kind.includes('self-assess'));
    expect([await kinds(office), await kinds(eastStaff), await kinds(westStaff)]).toEqual([['review-self-assessments'], [], ['write-self-assessment']]);
    await cyclePlanRepository(world.deps.db.prisma).setDeadline({ assessmentId: world.assessmentId, state: 'self_assessment', dueAt: new Date('2019-01-10'), version: 1, setBy: 'office', setAt: new Date() });
    await review('returned', { reason: '台账不全' });
    expect((await listWork(world.deps, { actor: eastStaff })).rows).toContainEqual(expect.objectContaining({ kind: 'correct-self-assessment', urgent: true, dueAt: '2019-01-10T23:59:59.999+08:00' }));
    expect(await kinds(office)).toEqual([]);
  });
});

import { cyclePlanRepository, unlockRequestRepository } from '@siheng/db';
import { cycleStates } from '@siheng/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, east, office, type World } from '../../test/world.ts';
import { findAssessment } from '../assessments/find-assessment.ts';
import { AppError } from '../errors/app-error.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { type LockScope, holdState, requireState } from './state-gate.ts';
import type { Action } from '../policy/policy.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const be = (state: string) => world.deps.db.prisma.assessment.update({ where: { id: world.assessmentId }, data: { state } });
const gate = async (action: Action, scope: LockScope = {}) => {
  const { assessment } = await findAssessment(world.deps, office, world.assessmentId);
  return requireState(world.deps, assessment, action, scope).then(() => null, (error: unknown) => (error instanceof AppError ? error : null));
};
beforeEach(() => be('monitoring'));

describe('the state of an assessment', () => {
  it.each([
    ['facts.enter', ['published', 'monitoring', 'self_assessment', 'indicator_assessment', 'inspection']],
    ['judgements.submit', ['monitoring', 'self_assessment', 'indicator_assessment', 'inspection']],
    ['results.score', ['draft', 'published', 'monitoring', 'self_assessment', 'indicator_assessment', 'inspection', 'ranking', 'public_notice']],
    ['consequences.decide', ['confirmed', 'applied', 'rectification']],
    ['users.manage', cycleStates],
  ] as const)('%s is possible in %j and in no other state', async (action, expected) => {
    const possible: string[] = [];
    for (const state of cycleStates) {
      await be(state);
      if ((await gate(action)) === null) possible.push(state);
    }
    expect(possible).toEqual(expected);
  });

  it('a lock says why, until when and who can open it', async () => {
    await be('published');
    await cyclePlanRepository(world.deps.db.prisma).setDeadline({ assessmentId: world.assessmentId, state: 'published', dueAt: new Date('2018-02-01'), version: 1, setBy: 'office', setAt: new Date() });
    const early = await gate('judgements.submit');
    expect(early).toMatchObject({ code: 'assessment_locked', status: 409, data: { state: 'published', why: 'lock.not-begun', until: '2018-02-01', whoMayOpen: ['管理员', '考核办'] } });
    expect(early?.sentences.zh).toBe('“2018年度考核”处于“方案发布”阶段，不能评判：办理此事的阶段尚未开始。预计开放：2018-02-01。可以开放的是管理员、考核办；确有需要，请提出解锁申请并说明理由。');
    expect(early?.sentences.en).toContain('because the state for it has not begun');
    await be('closed');
    expect(await gate('facts.import')).toMatchObject({ data: { state: 'closed', why: 'lock.over', until: 'lock.when-reopened', whoMayOpen: ['考核办', '领导'] } });
  });

  it('a department that closed judges no more, another one does', async () => {
    await cyclePlanRepository(world.deps.db.prisma).setClosing({ assessmentId: world.assessmentId, department: '基层科', closed: true, version: 1, by: 'office', at: new Date(), reason: null });
    expect(await gate('judgements.submit', { departments: ['基层科'] })).toMatchObject({ data: { why: 'lock.department-closed' } });
    expect(await gate('judgements.submit', { departments: ['法援科'] })).toBeNull();
    expect(await gate('judgements.submit', { departments: [] })).toBeNull();
    expect(await gate('facts.enter', { departments: ['基层科'] })).toBeNull();
  });

  it('a granted request opens it for its unit until its end', async () => {
    await be('ranking');
    const now = world.deps.clock().getTime();
    const request = { assessmentId: world.assessmentId, action: 'facts.enter', department: null, reason: '补录', requestedBy: 'someone', requestedAt: new Date(), state: 'granted', decidedBy: 'office', decidedAt: new Date(), note: null } as const;
    await unlockRequestRepository(world.deps.db.prisma).create({ ...request, id: 'past', unitId: 'west', until: new Date(now - 60_000) });
    await unlockRequestRepository(world.deps.db.prisma).create({ ...request, id: 'now', unitId: east.id, until: new Date(now + 3_600_000) });
    expect(await gate('facts.enter', { unitId: east.id })).toBeNull();
    expect(await gate('facts.enter', { unitId: 'west' })).toMatchObject({ code: 'assessment_locked' });
    expect(await gate('facts.enter')).toMatchObject({ code: 'assessment_locked' });
    expect(await gate('facts.import', { unitId: east.id })).toMatchObject({ code: 'assessment_locked' });
  });
});

describe('at the same moment', () => {
  it('a change that holds the state sees the one that was moved to', async () => {
    const { assessment } = await findAssessment(world.deps, office, world.assessmentId);
    await be('ranking');
    await expect(world.deps.db.prisma.$transaction((tx) => holdState(world.deps, tx, assessment, 'judgements.submit'))).rejects.toMatchObject({ code: 'assessment_locked', data: { state: 'ranking' } });
  });

  it('a confirmed result is frozen: a run that ends later is not stored', async () => {
    const scored = await runScoring(world.deps, { assessmentId: world.assessmentId, reason: '计分', by: 'office' });
    await be('confirmed');
    await expect(runScoring(world.deps, { assessmentId: world.assessmentId, reason: '再计分', by: 'office' })).rejects.toMatchObject({ code: 'assessment_locked', data: { action: 'results.score', state: 'confirmed' } });
    expect((await findAssessment(world.deps, office, world.assessmentId)).assessment.publishedRunId).toBe(scored.id);
  });
});

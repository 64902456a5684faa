import { assessmentRepository } from '@siheng/db';
import type { CycleState } from '@siheng/kernel';
import { isoDay } from '../assessments/iso-day.ts';
import { advanceAssessment } from '../cycle/advance-assessment.ts';
import { placeOf, statesOfScheme } from '../cycle/order-of-states.ts';
import { recordEvent } from '../cycle/record-event.ts';
import { setDeadline } from '../cycle/set-deadline.ts';
import type { Deps } from '../deps.ts';
import { type Actor, platformActor, type Role } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoCounty } from './demo-units.ts';

const dayMs = 86_400_000;

const actorOf = (role: Role): Actor => {
  const account = demoAccounts.find((one) => one.role === role);
  return { userId: account?.userId ?? platformActor.userId, name: account?.name ?? '', duties: [{ role, orgId: demoCounty.id, orgPath: demoCounty.path }] };
};

const daysFrom = (deps: Deps, days: number): Date => new Date(deps.clock().getTime() + days * dayMs);

/** The use cases as they would have run some days ago. */
const ago = (deps: Deps, days: number): Deps => {
  const at = daysFrom(deps, -days);
  return { ...deps, clock: () => at };
};

const steps: readonly { readonly to: CycleState; readonly by: Role; readonly daysAgo: number; readonly decision?: string }[] = [
  { to: 'published', by: 'leader', daysAgo: 280, decision: '常武司字〔2018〕48号，局长办公会议讨论通过' },
  { to: 'monitoring', by: 'office-admin', daysAgo: 270 },
  { to: 'self_assessment', by: 'office-admin', daysAgo: 4 },
];

const deadlines: readonly { readonly state: CycleState; readonly inDays: number }[] = [
  { state: 'self_assessment', inDays: 10 }, { state: 'indicator_assessment', inDays: 31 }, { state: 'inspection', inDays: 45 }, { state: 'ranking', inDays: 52 }, { state: 'public_notice', inDays: 60 }, { state: 'confirmed', inDays: 67 },
];

/** The year of the demo up to the self-assessment: its people moved it, with deadlines for the rest. */
export const seedYear = async (deps: Deps, assessmentId: string): Promise<void> => {
  for (const [index, { to, by, daysAgo, decision }] of steps.entries()) {
    await advanceAssessment(ago(deps, daysAgo), { actor: actorOf(by), assessmentId, to, expectedVersion: index + 1, ...(decision === undefined ? {} : { decision }) });
  }
  for (const { state, inDays } of deadlines) {
    await setDeadline(ago(deps, 4), { actor: actorOf('office-admin'), assessmentId, state, dueAt: isoDay(daysFrom(deps, inDays)), expectedVersion: 0 });
  }
};

/** Puts the assessment of a county of the demo where its year stands, with one line of history for each state. */
export const seedState = async (deps: Deps, assessmentId: string, to: CycleState, decision: string): Promise<void> => {
  const assessment = await assessmentRepository(deps.db.prisma).findById(assessmentId);
  if (!assessment) return;
  const { scheme } = await loadSchemeVersion(deps, assessment.schemeHash);
  const passed = statesOfScheme(scheme).filter((state) => placeOf(state) <= placeOf(to));
  await deps.db.prisma.$transaction(async (tx) => {
    await assessmentRepository(tx).move(assessmentId, assessment.version, { state: to });
    for (const [index, state] of passed.entries()) {
      const from = passed[index - 1];
      if (from !== undefined) await recordEvent(deps, tx, platformActor, { assessmentId, kind: 'advance', from, to: state, reason: '演示数据', ...(state === 'published' || state === 'confirmed' ? { decision } : {}) });
    }
  });
};

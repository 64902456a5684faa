import { type AssessmentRow, cyclePlanRepository, findOpenPoints, type OpenPointKind, type Prisma, scoringRunRepository, sqlOfPrisma, unitTargetRepository } from '@siheng/db';
import type { CycleState } from '@siheng/kernel';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { isStale } from '../scoring/is-stale.ts';
import { departmentsOf } from './departments-of.ts';
import { missingTargets } from '../targets/missing-targets.ts';
import { placeOf, statesOfScheme } from './order-of-states.ts';

export type BlockerKind = OpenPointKind | 'step-missing' | 'target-missing' | 'department-open' | 'not-scored' | 'result-stale' | 'notice-running';

/** What stands between an assessment and a state. `stop`: it has to be done; `confirm`: somebody may go on and says why. */
export type Blocker = { readonly kind: BlockerKind; readonly severity: 'stop' | 'confirm'; readonly count: number; readonly names: readonly string[] };

type Asked = { readonly deps: Deps; readonly client: Prisma.TransactionClient; readonly assessment: AssessmentRow; readonly loaded: LoadedScheme };
type Found = { readonly count: number; readonly names: readonly string[] };

const found = (names: readonly string[]): Found => ({ count: names.length, names: names.slice(0, 20) });
const onlyIf = (is: boolean): Found => ({ count: is ? 1 : 0, names: [] });

const openPoints = (kind: OpenPointKind) => ({ client, assessment }: Asked): Promise<Found> => findOpenPoints(sqlOfPrisma(client), kind, assessment.id);

const missingSteps = async ({ client, assessment, loaded }: Asked): Promise<Found> => {
  const done = new Set((await cyclePlanRepository(client).findSteps(assessment.id)).map((step) => step.step));
  return found((loaded.scheme.cycle?.steps ?? []).filter((step) => step.state === 'draft' && !done.has(step.id)).map((step) => step.title.zh));
};

const openDepartments = async ({ client, assessment, loaded }: Asked): Promise<Found> => {
  const closed = new Set((await cyclePlanRepository(client).findClosings(assessment.id)).filter((closing) => closing.closed).map((closing) => closing.department));
  return found(departmentsOf(loaded).filter((department) => !closed.has(department)));
};

const staleResult = async ({ deps, client, assessment }: Asked): Promise<Found> => {
  const run = assessment.publishedRunId === null ? null : await scoringRunRepository(client).findById(assessment.publishedRunId);
  return onlyIf(run !== null && (await isStale(deps, assessment, run)));
};

const runningNotice = async ({ deps, client, assessment }: Asked): Promise<Found> => {
  const deadline = (await cyclePlanRepository(client).findDeadlines(assessment.id)).find((one) => one.state === 'public_notice');
  return onlyIf(assessment.state === 'public_notice' && deadline !== undefined && isoDay(deadline.dueAt) >= isoDay(deps.clock()));
};

type Requirement = { readonly kind: BlockerKind; readonly severity: Blocker['severity']; /** Asked on the way into this state or past it. */ readonly at: CycleState; /** Only where the scheme has this state. */ readonly of?: CycleState; readonly find: (asked: Asked) => Promise<Found> };

const requirements: readonly Requirement[] = [
  { kind: 'step-missing', severity: 'stop', at: 'published', find: missingSteps },
  { kind: 'target-missing', severity: 'confirm', at: 'published', find: async ({ client, assessment, loaded }) => found(await missingTargets(client, assessment, loaded, await unitTargetRepository(client).findByAssessment(assessment.id))) },
  { kind: 'self-report-missing', severity: 'stop', at: 'indicator_assessment', of: 'self_assessment', find: openPoints('self-report-missing') },
  { kind: 'department-open', severity: 'stop', at: 'ranking', find: openDepartments },
  { kind: 'finding-unverified', severity: 'stop', at: 'ranking', find: openPoints('finding-unverified') },
  { kind: 'unscored', severity: 'confirm', at: 'ranking', find: openPoints('unscored') },
  { kind: 'not-scored', severity: 'stop', at: 'public_notice', find: ({ assessment }) => Promise.resolve(onlyIf(assessment.publishedRunId === null)) },
  { kind: 'result-stale', severity: 'stop', at: 'public_notice', find: staleResult },
  { kind: 'veto-undecided', severity: 'stop', at: 'confirmed', find: openPoints('veto-undecided') },
  { kind: 'objection-open', severity: 'stop', at: 'confirmed', of: 'public_notice', find: openPoints('objection-open') },
  { kind: 'notice-running', severity: 'confirm', at: 'confirmed', of: 'public_notice', find: runningNotice },
  { kind: 'consequence-undecided', severity: 'stop', at: 'rectification', find: openPoints('consequence-undecided') },
  { kind: 'rectification-open', severity: 'confirm', at: 'closed', find: openPoints('rectification-open') },
];

/** Everything that stands between the assessment and a later state: the complete list, in the order of the year. */
export const findBlockers = async (asked: Asked, to: CycleState): Promise<readonly Blocker[]> => {
  const states = statesOfScheme(asked.loaded.scheme);
  const isPassed = ({ at, of }: Requirement): boolean => placeOf(asked.assessment.state) < placeOf(at) && placeOf(at) <= placeOf(to) && (of === undefined || states.includes(of));
  const blockers: Blocker[] = [];
  // One after the other: a transaction has one connection.
  for (const { kind, severity, find } of requirements.filter(isPassed)) {
    const { count, names } = await find(asked);
    if (count > 0) blockers.push({ kind, severity, count, names });
  }
  return blockers;
};

import { type AssessmentRow, assessmentRepository, type OrgRow, type Prisma } from '@siheng/db';
import type { CycleState } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { notify } from '../notifications/notify.ts';
import type { Actor } from '../policy/actor.ts';
import { stateTitles } from './state-titles.ts';

/** Tells everybody whom the year concerns that it has moved, in the transaction that moves it. */
export const tellMove = async (deps: Deps, tx: Prisma.TransactionClient, actor: Actor, assessment: AssessmentRow, org: OrgRow, kind: 'state-moved' | 'state-reopened', to: CycleState): Promise<void> => {
  const units = (await assessmentRepository(tx).findUnits(assessment.id)).map((unit) => unit.id);
  await notify(deps, tx, {
    kind, org, about: { title: assessment.title, state: stateTitles[to] }, link: { path: '/cycle', search: { assessment: assessment.id } }, except: actor.userId,
    to: [{ roles: ['office-admin', 'department', 'leader', 'inspector', 'rater'], at: org }, { roles: ['station'], units }],
  });
};

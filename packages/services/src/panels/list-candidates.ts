import { panelRepository, userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { actorsWho } from './rating-people.ts';
import { findPanel } from './find-panel.ts';

const most = 500;

/** People who may be named for a panel: those whose duties let them rate there, and who do not sit on it yet. */
export const listCandidates = async (deps: Deps, { actor, assessmentId, measure }: { readonly actor: Actor; readonly assessmentId: string; readonly measure: string }) => {
  const { org } = await findPanel(deps, actor, assessmentId, measure, 'panels.manage');
  const { rows } = await userRepository(deps.db.prisma).findPage({ paths: [org.path], page: 1, pageSize: most, by: 'name', order: 'asc' });
  const sitting = new Set((await panelRepository(deps.db.prisma).findMembers(assessmentId)).filter((member) => member.measure === measure).map((member) => member.userId));
  return { rows: actorsWho(rows, org, 'judgements.rate').filter((user) => !sitting.has(user.id)).map((user) => ({ id: user.id, name: user.name, roles: [...new Set(user.duties.map((duty) => duty.role))] })) };
};

import { panelRepository, userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findPanel } from './find-panel.ts';
import { actorsWho, ownPaths } from './rating-people.ts';
import { unitsOfPanel } from './scheme-panels.ts';

export type AddMember = { readonly actor: Actor; readonly assessmentId: string; readonly measure: string; readonly userId: string; /** Empty: all units whose total needs the panel. */ readonly unitIds: readonly string[] };

/** Names a person for a panel. The own unit of the person is left out of what it evaluates. */
export const addPanelMember = async (deps: Deps, { actor, assessmentId, measure, userId, unitIds }: AddMember): Promise<{ readonly id: string }> => {
  const { assessment, org, panel } = await findPanel(deps, actor, assessmentId, measure, 'panels.manage');
  await requireState(deps, assessment, 'panels.manage');
  const user = await userRepository(deps.db.prisma).findWithDuties(userId);
  if (!user || actorsWho([user], org, 'judgements.rate').length === 0) throw new AppError('panel_member_may_not_rate', { name: user?.name ?? userId });
  const sitting = (await panelRepository(deps.db.prisma).findMembers(assessmentId)).some((member) => member.measure === measure && member.userId === userId);
  if (sitting) throw new AppError('panel_member_sits', { name: user.name });
  const all = unitsOfPanel(panel);
  const unknown = unitIds.find((id) => !all.some((unit) => unit.id === id));
  if (unknown !== undefined) throw new AppError('unit_not_assessed', { unit: unknown });
  const own = ownPaths(user);
  const isOwn = (path: string): boolean => own.some((one) => path.startsWith(one));
  const chosen = unitIds.length === 0 ? (all.some((unit) => isOwn(unit.path)) ? all.filter((unit) => !isOwn(unit.path)) : []) : all.filter((unit) => unitIds.includes(unit.id));
  const refused = chosen.find((unit) => isOwn(unit.path));
  if (refused) throw new AppError('panel_own_unit', { name: user.name, unit: refused.name });
  const id = deps.newId();
  await audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'panels.manage');
    await panelRepository(tx).createMember({ id, assessmentId, measure, userId, unitIds: chosen.map((unit) => unit.id), addedBy: actor.userId, addedAt: deps.clock() });
    return { result: undefined, entry: { action: 'add-panel-member', subject: `assessment ${assessmentId}`, orgPath: org.path, data: { measure, user: userId, units: chosen.length === 0 ? 'all' : chosen.map((unit) => unit.id) } } };
  });
  deps.changed({ orgId: org.id, assessmentId, reason: `评议小组：${panel.title.zh}增加成员`, by: actor.userId });
  return { id };
};

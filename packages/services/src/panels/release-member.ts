import { panelRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findPanel } from './find-panel.ts';

export type ReleaseMember = { readonly actor: Actor; readonly memberId: string; readonly reason: string };

/** Releases a person from a panel: the marks stay stored and no longer count, and nobody waits for the person any more. */
export const releasePanelMember = async (deps: Deps, { actor, memberId, reason }: ReleaseMember): Promise<{ readonly id: string }> => {
  const member = await panelRepository(deps.db.prisma).findMember(memberId);
  if (!member) throw new AppError('not_found', { what: '测评成员', id: memberId });
  const { assessment, org, panel } = await findPanel(deps, actor, member.assessmentId, member.measure, 'panels.manage');
  await requireState(deps, assessment, 'panels.manage');
  if (member.releasedAt !== null) throw new AppError('panel_member_gone');
  if (reason.trim() === '') throw new AppError('reason_missing');
  await audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'panels.manage');
    if (!(await panelRepository(tx).release({ id: member.id, releasedBy: actor.userId, releasedAt: deps.clock(), releaseReason: reason.trim() }))) throw new AppError('panel_member_gone');
    return { result: undefined, entry: { action: 'release-panel-member', subject: `assessment ${assessment.id}`, orgPath: org.path, data: { measure: member.measure, user: member.userId, reason: reason.trim() } } };
  });
  deps.changed({ orgId: org.id, assessmentId: assessment.id, reason: `评议小组：${panel.title.zh}减少成员`, by: actor.userId });
  return { id: member.id };
};

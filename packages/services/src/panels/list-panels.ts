import { assessmentRepository, panelRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { schemePanels, unitsOfPanel } from './scheme-panels.ts';

/** The panels of an assessment: who sits on them, how far each member is, and on which the person sits. Who rates sees the own panels, the office and the leaders all of them; nobody sees the marks of another. */
export const listPanels = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const panels = schemePanels(loaded, await assessmentRepository(deps.db.prisma).findUnits(assessmentId));
  const repository = panelRepository(deps.db.prisma);
  const [members, ratings] = await Promise.all([repository.findMembers(assessmentId), repository.findRatings(assessmentId)]);
  const nameOf = await namesOf(deps, members.map((member) => member.userId));
  const maySeeAll = mayDo(actor, 'panels.read', { path: org.path });
  const mayRate = mayDo(actor, 'judgements.rate', { path: org.path });
  const described = panels.map((panel) => {
    const own = members.filter((member) => member.measure === panel.measure);
    const mine = own.find((member) => member.userId === actor.userId);
    const progressOf = (member: (typeof own)[number]) => {
      const due = unitsOfPanel(panel).filter((unit) => member.unitIds.length === 0 || member.unitIds.includes(unit.id));
      const rated = due.filter((unit) => ratings.some((rating) => rating.measure === panel.measure && rating.unitId === unit.id && rating.rater === member.userId)).length;
      return { id: member.id, userId: member.userId, name: nameOf(member.userId), allUnits: member.unitIds.length === 0, due: due.length, rated };
    };
    return {
      measure: panel.measure, title: panel.title,
      tracks: panel.tracks.map((track) => ({ id: track.id, title: track.title, weight: track.weight, units: track.units.map(({ id, name }) => ({ id, name })) })),
      members: maySeeAll ? own.map(progressOf) : [],
      mine: mine && mayRate ? progressOf(mine) : null,
    };
  });
  return { panels: maySeeAll ? described : described.filter((panel) => panel.mine !== null), mayManage: mayDo(actor, 'panels.manage', { path: org.path }) && isPossibleIn(assessment.state, 'panels.manage') };
};

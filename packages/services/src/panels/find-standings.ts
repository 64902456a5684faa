import { panelRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { type PanelStanding, standingOfPanel } from './panel-value.ts';

/** How far the panels of an assessment are with each unit, as of now; null for a panel without members. */
export const findPanelStandings = async (deps: Deps, assessmentId: string): Promise<(unitId: string, measure: string) => PanelStanding | null> => {
  const repository = panelRepository(deps.db.prisma);
  const [members, ratings] = await Promise.all([repository.findMembers(assessmentId), repository.findRatings(assessmentId)]);
  return (unitId, measure) => standingOfPanel(unitId, measure, members, ratings);
};

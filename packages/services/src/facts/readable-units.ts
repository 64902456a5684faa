import { type AssessmentRow, assessmentRepository, type OrgRow } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';

/** The units of an assessment whose records the person may read. */
export const readableUnits = async (deps: Deps, actor: Actor, assessment: AssessmentRow): Promise<{ readonly all: boolean; readonly units: readonly OrgRow[] }> => {
  const members = await assessmentRepository(deps.db.prisma).findUnits(assessment.id);
  const units = members.filter((unit) => mayDo(actor, 'facts.read', unit));
  return { all: units.length === members.length, units };
};

import { type Deps, getAssessment, listAssessments, platformActor } from '@siheng/services';
import { refusal, usageError } from '../exit-codes.ts';

/** Where a file goes: an assessment, and one unit of it where the call names one. */
export type Target = { readonly assessmentId: string; readonly unitId?: string };

const findAssessmentId = async (deps: Deps, wanted: string | undefined): Promise<string> => {
  const { rows } = await listAssessments(deps, { actor: platformActor });
  if (wanted !== undefined) {
    if (rows.some(({ id }) => id === wanted)) return wanted;
    throw usageError(`No assessment "${wanted}". There ${rows.length === 0 ? 'is none' : `are: ${rows.map(({ id }) => id).join(', ')}`}.`);
  }
  const open = rows.find(({ state }) => state !== 'closed');
  if (open === undefined) throw refusal('There is no open assessment. Run "siheng demo", or create one in the admin pages first.');
  return open.id;
};

/** The assessment and unit that the call means. A unit may be named by id or by its name, whole or without 司法所. */
export const findTarget = async (deps: Deps, call: { readonly assessment?: string; readonly unit?: string }): Promise<Target> => {
  const assessmentId = await findAssessmentId(deps, call.assessment);
  if (call.unit === undefined) return { assessmentId };
  const { units } = await getAssessment(deps, { actor: platformActor, id: assessmentId });
  const found = units.filter(({ id, name }) => id === call.unit || name === call.unit || name === `${call.unit ?? ''}司法所`);
  const [unit] = found;
  if (unit === undefined) throw usageError(`No unit "${call.unit}" in assessment "${assessmentId}". It has: ${units.map(({ id, name }) => `${name} (${id})`).join(', ')}.`);
  return { assessmentId, unitId: unit.id };
};

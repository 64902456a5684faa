import type { FindingRow, OrgRow } from '@siheng/db';
import { AppError } from '../errors/app-error.ts';
import type { JudgedPlace } from '../judgements/judged-places.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, notAllowed } from '../policy/may-do.ts';
import { isOwnUnit } from '../policy/refuse-own-unit.ts';

/** Why this person may not verify or dismiss a finding; null where it may. */
export const verifyProblem = (actor: Actor, finding: Pick<FindingRow, 'enteredBy'>, unit: Pick<OrgRow, 'path' | 'name'>, judged: Pick<JudgedPlace, 'item'>): AppError | null => {
  if (isOwnUnit(actor, unit)) return new AppError('own_unit', { unit: unit.name });
  if (!mayDo(actor, 'findings.verify', { path: unit.path, departments: judged.item.departments })) return notAllowed('findings.verify');
  return finding.enteredBy === actor.userId ? new AppError('finding_same_person') : null;
};

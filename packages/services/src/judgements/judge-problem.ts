import type { OrgRow } from '@siheng/db';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { isOwnUnit } from '../policy/refuse-own-unit.ts';
import type { JudgedPlace } from './judged-places.ts';

/** Why this person may not judge this item of this unit; null where it may. */
export const judgeProblem = (actor: Actor, unit: Pick<OrgRow, 'path' | 'name'>, { kind, item: { departments } }: Pick<JudgedPlace, 'kind' | 'item'>): AppError | null => {
  if (isOwnUnit(actor, unit)) return new AppError('own_unit', { unit: unit.name });
  if (mayDo(actor, 'judgements.submit', { path: unit.path, departments })) return null;
  if (kind === 'rating' && mayDo(actor, 'judgements.rate', { path: unit.path })) return null;
  const own = actor.duties.flatMap((duty) => (duty.role === 'department' && duty.department !== undefined ? [duty.department] : []));
  return own.length > 0 ? new AppError('foreign_department', { departments, own }) : new AppError('not_allowed', { action: 'judgements.submit', roles: ['考核办', ...departments] });
};

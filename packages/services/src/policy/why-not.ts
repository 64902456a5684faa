import { AppError } from '../errors/app-error.ts';
import { type Actor, type Role, roles } from './actor.ts';
import { mayDo, reachOf, roleNames, type Subject } from './may-do.ts';
import { type Action, actions } from './policy.ts';

/** Why an action is not open to somebody, for the words "unavailable, because …". */
type Why = { readonly zh: string; readonly en: string };

const namesOf = (which: readonly Role[]): readonly string[] => which.map((role) => roleNames[role]);

/** Why the person may do this nowhere, or not there; null where it may. From the same table as `mayDo`. */
export const whyNot = (actor: Actor, action: Action, subject?: Subject): Why | null => {
  if (actor.mustChangePassword) return new AppError('password_change_required').sentences;
  const reach = reachOf(action, actor.separated === true);
  const who = namesOf(roles.filter((role) => reach[role] !== undefined));
  const duties = actor.duties.filter((duty) => reach[duty.role] !== undefined);
  if (duties.length === 0) return new AppError('duty_lacks_action', { own: namesOf([...new Set(actor.duties.map((duty) => duty.role))]), action, roles: who }).sentences;
  if (subject === undefined || mayDo(actor, action, subject)) return null;
  const isThere = duties.some((duty) => subject.path.startsWith(duty.orgPath));
  return new AppError(isThere ? 'duty_other_department' : 'duty_elsewhere', { action, departments: subject.departments ?? [], roles: who }).sentences;
};

/** Of all actions that the person may do nowhere. */
export const whyNots = (actor: Actor): Readonly<Record<string, Why>> =>
  Object.fromEntries(actions.flatMap((action) => {
    const why = whyNot(actor, action);
    return why === null ? [] : [[action, why]];
  }));

import { notePlace } from '../audit/request-origin.ts';
import { AppError } from '../errors/app-error.ts';
import { type Actor, type Duty, platformActor, type Role } from './actor.ts';
import { type Action, actions, policy, type Reach, separatedPolicy } from './policy.ts';

/** What an action is about: the path of the organisation or unit in the tree, and for judgements the departments of the item. */
export type Subject = { readonly path: string; readonly departments?: readonly string[] };

export const roleNames: Readonly<Record<Role, string>> = { administrator: '管理员', 'office-admin': '考核办', department: '考评部门', station: '司法所', leader: '领导', inspector: '察访核验组', rater: '评议人', 'security-admin': '安全管理员', auditor: '审计管理员' };

/** Who reaches how far, with or without 三员分立. */
export const reachOf = (action: Action, isSeparated: boolean): Reach => (isSeparated ? separatedPolicy[action] : undefined) ?? policy[action];

const reach = (actor: Pick<Actor, 'separated'>, action: Action, role: Role): 'all' | 'own' | undefined => reachOf(action, actor.separated === true)[role];

const covers = (actor: Actor, duty: Duty, action: Action, subject: Subject): boolean => {
  const how = reach(actor, action, duty.role);
  if (how === undefined) return false;
  // A station reads what concerns its county: there the duty lies below the subject.
  const inTree = subject.path.startsWith(duty.orgPath) || (how === 'all' && duty.role === 'station' && duty.orgPath.startsWith(subject.path));
  if (!inTree) return false;
  return how === 'all' || duty.role !== 'department' || (duty.department !== undefined && (subject.departments ?? []).includes(duty.department));
};

/** Whether one of the person's duties allows the action on the subject. */
export const mayDo = (actor: Actor, action: Action, subject: Subject): boolean =>
  actor === platformActor || (!actor.mustChangePassword && actor.duties.some((duty) => covers(actor, duty, action, subject)));

/** The refusal, with the roles that may. */
export const notAllowed = (action: Action, isSeparated = false): AppError => new AppError('not_allowed', { action, roles: (Object.keys(reachOf(action, isSeparated)) as Role[]).map((role) => roleNames[role]) });

/** Refuses who may not. */
export const requireDuty = (actor: Actor, action: Action, subject: Subject): void => {
  notePlace(subject.path);
  if (!mayDo(actor, action, subject)) throw notAllowed(action, actor.separated);
};

/** The actions that a person may do somewhere: for the menu, never instead of the check. */
export const actionsOf = (actor: Actor): readonly Action[] => (actor.mustChangePassword ? [] : actions.filter((action) => actor.duties.some((duty) => reach(actor, action, duty.role) !== undefined)));

/** The places in the tree where the person may do this, without those that lie below another one. */
export const placesOf = (actor: Actor, action: Action): readonly string[] => {
  const paths = actor.mustChangePassword ? [] : actor.duties.filter((duty) => reach(actor, action, duty.role) !== undefined).map((duty) => duty.orgPath);
  return [...new Set(paths)].filter((path) => !paths.some((other) => other !== path && path.startsWith(other)));
};

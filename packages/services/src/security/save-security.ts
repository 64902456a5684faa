import { settingRepository, userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, requireDuty } from '../policy/may-do.ts';
import { rootOrg } from '../setup/root-org.ts';
import { isSeparated } from './is-separated.ts';
import { readSecurity, securityKey, type SecuritySettings } from './security-settings.ts';

/** Where the installation is run: settings are for all of it, so a duty at one of its bureaus suffices only while there is no other above. */
const topOf = (actor: Actor): { readonly path: string } => ({ path: mayDo(actor, 'security.manage', rootOrg) ? rootOrg.path : (actor.duties.find((duty) => mayDo(actor, 'security.manage', { path: duty.orgPath }))?.orgPath ?? rootOrg.path) });

/** The settings of sign-in, whether 三员分立 is in force, and whether the person may change them. */
export const getSecurity = async (deps: Deps, { actor }: { readonly actor: Actor }) => {
  requireDuty(actor, 'security.manage', topOf(actor));
  const staffed = await userRepository(deps.db.prisma).findActiveRoles(['security-admin', 'auditor']);
  return { settings: await readSecurity(deps), separated: await isSeparated(deps), staffed: { securityAdmin: staffed.includes('security-admin'), auditor: staffed.includes('auditor') } };
};

/** Changes how people sign in. 三员分立 cannot be demanded while one of the two offices is empty: nobody could give duties any more. */
export const saveSecurity = async (deps: Deps, { actor, settings, reason }: { readonly actor: Actor; readonly settings: SecuritySettings; readonly reason: string }): Promise<{ readonly saved: true }> => {
  requireDuty(actor, 'security.manage', topOf(actor));
  if (reason.trim() === '') throw new AppError('security_reason_missing');
  if (settings.separation === 'on' && (await userRepository(deps.db.prisma).findActiveRoles(['security-admin', 'auditor'])).length < 2) throw new AppError('separation_not_staffed');
  const before = await readSecurity(deps);
  return audited(deps, actor, async (tx) => {
    await settingRepository(tx).set(securityKey, settings);
    return { result: { saved: true as const }, entry: { action: 'change-security', subject: 'setting security', data: { before, after: settings, reason: reason.trim() } } };
  });
};

import { orgRepository, settingRepository, userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { createUser, type NewUser } from '../users/create-user.ts';
import { rootOrg } from './root-org.ts';

export type FirstAdministrator = Omit<NewUser, 'duties'>;

/** The first person of an empty installation; refused as soon as there is one. */
export const createAdministrator = async (deps: Deps, input: FirstAdministrator): Promise<{ readonly userId: string }> => {
  if ((await userRepository(deps.db.prisma).count()) > 0) throw new AppError('administrator_exists');
  // Two people who press the button at once: only one takes the setting.
  if (!(await settingRepository(deps.db.prisma).claim('first-administrator', { at: deps.clock().toISOString() }))) throw new AppError('administrator_exists');
  try {
    const orgs = orgRepository(deps.db.prisma);
    if (!(await orgs.findById(rootOrg.id))) await orgs.createMany([rootOrg]);
    return await createUser(deps, { ...input, duties: [{ role: 'administrator', orgId: rootOrg.id }] });
  } catch (error) {
    await settingRepository(deps.db.prisma).remove('first-administrator');
    throw error;
  }
};

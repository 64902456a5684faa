import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { checkDuties, type GivenDuty } from './check-duties.ts';
import { createUser } from './create-user.ts';
import { oneTimePassword } from './one-time-password.ts';

export type AddUser = { readonly actor: Actor; readonly username: string; readonly name: string; readonly password?: string | undefined; readonly duties: readonly GivenDuty[] };

/** Opens an account for a person. Whoever sets the password, the person replaces it at the first sign-in; a generated one is answered here and never again. */
export const addUser = async (deps: Deps, { actor, ...input }: AddUser): Promise<{ readonly userId: string; readonly oneTimePassword: string | null }> => {
  const duties = await checkDuties(deps, actor, input.duties);
  const generated = input.password === undefined ? oneTimePassword() : null;
  const { userId } = await createUser(deps, { username: input.username, name: input.name, password: generated ?? input.password ?? '', duties, by: actor.userId, mustChangePassword: true });
  return { userId, oneTimePassword: generated };
};

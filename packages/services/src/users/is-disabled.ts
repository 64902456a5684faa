import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';

/** Whether the account is closed: asked when somebody has given the right password. */
export const isDisabled = (deps: Deps, input: { readonly userId: string }): Promise<boolean> => userRepository(deps.db.prisma).isDisabled(input.userId);

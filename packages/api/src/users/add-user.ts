import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { dutyInput, passwordSchema, personName, usernameSchema } from './duty-schema.ts';

export const addUser = procedure
  .input(z.strictObject({ username: usernameSchema, name: personName, password: passwordSchema.optional(), duties: z.array(dutyInput).max(20) }))
  /** A generated password is answered once; the person replaces it at the first sign-in. */
  .output(z.object({ userId: z.string(), oneTimePassword: z.string().nullable() }))
  .mutation(({ ctx, input }) => services.addUser(ctx.deps, { actor: ctx.actor, ...input }));

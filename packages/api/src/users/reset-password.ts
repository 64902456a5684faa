import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { passwordSchema } from './duty-schema.ts';

export const resetPassword = procedure
  .input(z.strictObject({ userId: z.string(), password: passwordSchema.optional() }))
  .output(z.object({ userId: z.string(), oneTimePassword: z.string().nullable() }))
  .mutation(({ ctx, input }) => services.resetPassword(ctx.deps, { actor: ctx.actor, ...input }));

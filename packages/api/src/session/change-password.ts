import * as services from '@siheng/services';
import { z } from 'zod';
import { signedInProcedure } from '../trpc.ts';

export const changePassword = signedInProcedure
  .input(z.strictObject({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) }))
  .output(z.object({ userId: z.string() }))
  .mutation(({ ctx, input }) => services.changeOwnPassword(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const revokeDelegation = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.revokeDelegation(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const removeDraft = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.void())
  .mutation(({ ctx, input }) => services.removeDraft(ctx.deps, { actor: ctx.actor, ...input }));

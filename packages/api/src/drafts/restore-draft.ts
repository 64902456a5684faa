import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const restoreDraft = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.void())
  .mutation(({ ctx, input }) => services.restoreDraft(ctx.deps, { actor: ctx.actor, ...input }));

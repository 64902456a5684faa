import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const planResult = procedure
  .input(z.strictObject({ id: z.string(), dueAt: z.iso.date() }))
  .output(z.object({ created: z.int() }))
  .mutation(({ ctx, input }) => services.planExternalResult(ctx.deps, { actor: ctx.actor, ...input }));

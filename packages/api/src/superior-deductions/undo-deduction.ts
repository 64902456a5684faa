import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const undoDeduction = procedure
  .input(z.strictObject({ deductionId: z.string(), reason: z.string().max(500) }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.undoDeduction(ctx.deps, { actor: ctx.actor, ...input }));

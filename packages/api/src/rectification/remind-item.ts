import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const remindItem = procedure
  .input(z.strictObject({ id: z.string(), reason: z.string().max(500) }))
  .output(z.object({ level: z.enum(['reminder', 'notice', 'warning']), times: z.int() }))
  .mutation(({ ctx, input }) => services.remindRectification(ctx.deps, { actor: ctx.actor, ...input }));

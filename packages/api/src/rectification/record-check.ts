import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const recordCheck = procedure
  .input(z.strictObject({ id: z.string(), check: z.int().min(0), day: z.iso.date(), note: z.string().max(500).default('') }))
  .output(z.object({ recorded: z.literal(true) }))
  .mutation(({ ctx, input }) => services.recordCheck(ctx.deps, { actor: ctx.actor, ...input }));

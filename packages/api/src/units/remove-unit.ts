import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const removeUnit = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.removeUnit(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const setDisabled = procedure
  .input(z.strictObject({ userId: z.string(), disabled: z.boolean() }))
  .output(z.object({ userId: z.string() }))
  .mutation(({ ctx, input }) => services.setDisabled(ctx.deps, { actor: ctx.actor, ...input }));

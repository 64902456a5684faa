import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const importList = procedure
  .input(z.strictObject({ parentId: z.string(), uploadId: z.string() }))
  .output(z.object({ new: z.int(), changed: z.int(), unchanged: z.int() }))
  .mutation(({ ctx, input }) => services.importUnits(ctx.deps, { actor: ctx.actor, ...input }));

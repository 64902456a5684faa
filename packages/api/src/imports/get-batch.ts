import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { batchSchema } from './batch-schema.ts';

export const getBatch = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(batchSchema.extend({
    contentHash: z.string(),
    /** Units that it brought rows for, with how many of them still count. */
    units: z.array(z.object({ unitId: z.string(), unitName: z.string(), facts: z.int(), current: z.int() })),
    reports: z.array(z.object({ unitId: z.string(), unitName: z.string(), from: z.string(), to: z.string() })),
  }))
  .query(({ ctx, input }) => services.getBatch(ctx.deps, { actor: ctx.actor, ...input }));

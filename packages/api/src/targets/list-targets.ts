import * as services from '@siheng/services';
import { z } from 'zod';
import { said } from '../text.ts';
import { procedure } from '../trpc.ts';

export const listTargets = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({ rows: z.array(z.object({ unitId: z.string(), unitName: z.string(), measure: z.string(), title: said, value: z.string().nullable(), version: z.int() })), total: z.int(), mayEnter: z.boolean() }))
  .query(({ ctx, input }) => services.listTargets(ctx.deps, { actor: ctx.actor, ...input }));

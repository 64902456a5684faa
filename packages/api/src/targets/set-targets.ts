import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

const target = z.strictObject({ unitId: z.string(), measure: z.string(), value: z.string().max(20), expectedVersion: z.int().min(0) });

export const setTargets = procedure
  .input(z.strictObject({ assessmentId: z.string(), targets: z.array(target).min(1).max(5000) }))
  .output(z.object({ count: z.int() }))
  .mutation(({ ctx, input }) => services.setTargets(ctx.deps, { actor: ctx.actor, ...input }));

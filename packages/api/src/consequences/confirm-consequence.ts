import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { entrySchema } from './entry-schema.ts';

export const confirmConsequence = procedure
  .input(z.strictObject({ entryId: z.string(), decision: z.string().max(200).default(''), note: z.string().max(2000).default(''), staffCount: z.int().min(0).max(10_000).optional() }))
  .output(entrySchema)
  .mutation(({ ctx, input }) => services.decideConsequence(ctx.deps, { actor: ctx.actor, verdict: 'confirmed', ...input }));

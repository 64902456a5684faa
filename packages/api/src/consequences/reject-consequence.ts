import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { entrySchema } from './entry-schema.ts';

export const rejectConsequence = procedure
  .input(z.strictObject({ entryId: z.string(), decision: z.string().max(200).default(''), note: z.string().max(2000) }))
  .output(entrySchema)
  .mutation(({ ctx, input }) => services.decideConsequence(ctx.deps, { actor: ctx.actor, verdict: 'rejected', ...input }));

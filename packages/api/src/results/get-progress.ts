import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const getProgress = procedure
  .input(z.strictObject({ jobId: z.string() }))
  .output(z.object({ state: z.enum(['queued', 'running', 'done', 'failed']), done: z.int(), total: z.int(), runId: z.string().optional(), error: z.object({ zh: z.string(), en: z.string() }).optional() }))
  .query(({ ctx, input }) => services.getScoringProgress(ctx.deps, { actor: ctx.actor, ...input }));

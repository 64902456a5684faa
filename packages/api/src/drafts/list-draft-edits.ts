import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const listDraftEdits = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.object({ rows: z.array(z.object({ number: z.int(), version: z.int(), author: z.string(), startedAt: z.string(), at: z.string() })), total: z.int() }))
  .query(({ ctx, input }) => services.listDraftEdits(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const previewTable = procedure
  .input(z.strictObject({ id: z.string(), sheet: z.string().optional() }))
  .output(z.object({ sheets: z.array(z.string()), sheet: z.string(), columns: z.int(), rows: z.array(z.object({ number: z.int(), cells: z.array(z.string()) })), hasMore: z.boolean() }))
  .query(({ ctx, input }) => services.previewEvidenceTable(ctx.deps, { actor: ctx.actor, ...input }));

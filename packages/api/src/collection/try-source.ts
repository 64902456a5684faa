import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { sourceInput } from './source-schema.ts';

export const trySource = procedure
  .input(z.strictObject(sourceInput))
  .output(z.object({
    rows: z.int(),
    names: z.array(z.string()),
    /** What was sent, as far as the source has it, completed by headings. */
    suggested: z.object({ fields: z.array(z.object({ field: z.string(), from: z.string() })), unitFrom: z.string().nullable(), ignored: z.array(z.string()) }),
    /** With this mapping, in the first 20 rows. */
    problemCount: z.int(),
  }))
  .mutation(({ ctx, input }) => services.trySource(ctx.deps, { actor: ctx.actor, ...input }));

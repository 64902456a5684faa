import * as services from '@siheng/services';
import { z } from 'zod';
import { instant } from '../text.ts';
import { procedure } from '../trpc.ts';
import { factSchema } from './fact-schema.ts';

export const getFact = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(factSchema.extend({
    /** All versions of the record, latest first. */
    versions: z.array(z.object({ id: z.string(), batchId: z.string(), source: z.string(), at: instant, current: z.boolean(), undone: z.boolean() })),
    evidence: z.array(z.object({ id: z.string(), title: z.string(), kind: z.string(), fileName: z.string().nullable(), size: z.int().nullable() })),
  }))
  .query(({ ctx, input }) => services.getFact(ctx.deps, { actor: ctx.actor, ...input }));

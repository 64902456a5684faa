import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { contentSchema } from './draft-schema.ts';

export const saveDraft = procedure
  .input(z.strictObject({
    id: z.string(),
    content: contentSchema,
    examples: services.examplesSchema,
    /** Version that the person saw; another one by now is refused with both. */
    expectedVersion: z.int().min(1),
    session: z.string().min(1).max(100),
  }))
  .output(z.object({ version: z.int(), savedAt: z.string() }))
  .mutation(({ ctx, input }) => services.saveDraft(ctx.deps, { actor: ctx.actor, ...input }));

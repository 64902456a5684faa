import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { baseSchema, contentSchema } from './draft-schema.ts';

export const getDraft = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.object({
    id: z.string(), orgId: z.string(), orgName: z.string(), title: z.string(), version: z.int(), changedBy: z.string(), changedAt: z.string(),
    content: contentSchema,
    examples: services.examplesSchema,
    base: baseSchema,
    /** The scheme that it started from, to compare with; null for a blank page or a file. */
    baseContent: contentSchema.nullable(),
    /** Version that was made of it: the draft is closed. */
    adoptedHash: z.string().nullable(),
    mayAdopt: z.boolean(),
  }))
  .query(async ({ ctx, input }) => {
    const draft = await services.getDraft(ctx.deps, { actor: ctx.actor, ...input });
    return { ...draft, content: contentSchema.parse(draft.content), baseContent: draft.baseContent };
  });

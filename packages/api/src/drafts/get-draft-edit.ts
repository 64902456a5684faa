import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { contentSchema } from './draft-schema.ts';

export const getDraftEdit = procedure
  .input(z.strictObject({ id: z.string(), number: z.int().min(1) }))
  .output(z.object({ number: z.int(), version: z.int(), content: contentSchema, /** Before the edit; null for the first. */ before: contentSchema.nullable() }))
  .query(async ({ ctx, input }) => {
    const edit = await services.getDraftEdit(ctx.deps, { actor: ctx.actor, ...input });
    return { ...edit, content: contentSchema.parse(edit.content), before: contentSchema.nullable().parse(edit.before) };
  });

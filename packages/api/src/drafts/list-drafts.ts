import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { baseSchema } from './draft-schema.ts';

export const listDrafts = procedure
  .input(z.strictObject({ orgId: z.string() }))
  .output(z.object({
    rows: z.array(z.object({ id: z.string(), title: z.string(), version: z.int(), changedBy: z.string(), changedAt: z.string(), adoptedHash: z.string().nullable(), base: baseSchema })),
    total: z.int(),
  }))
  .query(({ ctx, input }) => services.listDrafts(ctx.deps, { actor: ctx.actor, ...input }));

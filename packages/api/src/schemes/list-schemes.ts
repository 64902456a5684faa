import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { schemeSizeSchema } from './scheme-size-schema.ts';

export const listSchemes = procedure
  .input(z.strictObject({ orgId: z.string() }))
  .output(z.object({
    rows: z.array(schemeSizeSchema.extend({ hash: z.string(), decision: z.string(), publishedAt: z.string(), /** Ids of the plugins that it needs. */ plugins: z.array(z.string()) })),
    total: z.int(),
  }))
  .query(({ ctx, input }) => services.listSchemes(ctx.deps, { actor: ctx.actor, ...input }));

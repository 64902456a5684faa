import * as services from '@siheng/services';
import { z } from 'zod';
import { said, title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { schemeSizeSchema } from './scheme-size-schema.ts';

export const listLibrary = procedure
  .input(z.strictObject({ orgId: z.string() }))
  .output(z.object({
    rows: z.array(schemeSizeSchema.extend({
      id: z.string(),
      plugins: z.array(z.object({ id: z.string(), title })),
      /** Measures that no installed plugin gives: with any of them it cannot be adopted. */
      missingMeasures: z.array(said),
      adopted: z.object({ hash: z.string(), decision: z.string(), at: z.string() }).nullable(),
    })),
    total: z.int(),
  }))
  .query(({ ctx, input }) => services.listLibrary(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { said, title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { schemeSizeSchema } from './scheme-size-schema.ts';

const offerSchema = schemeSizeSchema.extend({
  plugins: z.array(z.object({ id: z.string(), title })),
  /** Measures that no installed plugin gives: with any of them it cannot be adopted. */
  missingMeasures: z.array(said),
  adopted: z.object({ hash: z.string(), decision: z.string(), at: z.string() }).nullable(),
});

export const listLibrary = procedure
  .input(z.strictObject({ orgId: z.string() }))
  .output(z.object({
    rows: z.array(offerSchema.extend({ id: z.string() })),
    total: z.int(),
    /** What the levels above adopted: to be adopted as it is, or extended where they allow it. */
    upper: z.array(offerSchema.extend({ hash: z.string(), /** Name of the organisation above. */ from: z.string(), isExtensible: z.boolean() })),
  }))
  .query(({ ctx, input }) => services.listLibrary(ctx.deps, { actor: ctx.actor, ...input }));

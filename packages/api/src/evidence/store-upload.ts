import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { evidenceSchema } from './evidence-schema.ts';

export const storeUpload = procedure
  .input(z.strictObject({ uploadId: z.string() }))
  .output(evidenceSchema.extend({ isKnown: z.boolean() }))
  .mutation(({ ctx, input }) => services.storeEvidenceUpload(ctx.deps, { actor: ctx.actor, ...input }));

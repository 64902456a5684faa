import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { evidenceSchema } from './evidence-schema.ts';

export const listEvidence = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string() }))
  .output(z.object({ rows: z.array(evidenceSchema), mayAdd: z.boolean(), limitBytes: z.int() }))
  .query(({ ctx, input }) => services.listEvidence(ctx.deps, { actor: ctx.actor, ...input }));

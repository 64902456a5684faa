import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { day, reference, version } from './state-schema.ts';

export const adjustScheme = procedure
  .input(z.strictObject({ assessmentId: z.string(), schemeHash: z.string(), effectiveFrom: day, decision: reference, expectedVersion: version }))
  .output(z.object({ version: z.int(), warnings: z.array(z.object({ section: z.string(), warning: z.literal('section_sum_differs'), points: z.string(), sum: z.string() })) }))
  .mutation(async ({ ctx, input }) => {
    const { version: now, warnings } = await services.adjustScheme(ctx.deps, { actor: ctx.actor, ...input });
    return { version: now, warnings: [...warnings] };
  });

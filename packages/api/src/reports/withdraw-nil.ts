import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const withdrawNil = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), dataset: z.string(), reason: z.string().max(500).optional() }))
  .output(z.object({ reportId: z.string() }))
  .mutation(({ ctx, input }) => services.withdrawNilReport(ctx.deps, { actor: ctx.actor, ...input }));

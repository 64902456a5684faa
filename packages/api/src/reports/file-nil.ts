import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** 零报告: there was nothing to report; a measured 0, not a missing one. */
export const fileNil = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), dataset: z.string(), note: z.string().max(500).optional() }))
  .output(z.object({ reportId: z.string() }))
  .mutation(({ ctx, input }) => services.fileNilReport(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const openAssessment = procedure
  .input(z.strictObject({
    orgId: z.string(),
    title: z.string().trim().min(2).max(100),
    period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
    asOf: z.iso.date(),
    schemeHash: z.string(),
    units: z.array(z.string()).max(5000),
    /** Enabled for the organisation, besides those that are. */
    plugins: z.array(z.string()).max(100),
  }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.openAssessment(ctx.deps, { actor: ctx.actor, ...input }));

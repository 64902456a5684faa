import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const proposeVeto = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), measure: z.string(), value: z.string().max(200), grounds: z.string().max(2000), evidence: z.array(z.string()).max(50).default([]) }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.proposeVeto(ctx.deps, { actor: ctx.actor, ...input }));

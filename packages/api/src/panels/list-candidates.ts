import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const listCandidates = procedure
  .input(z.strictObject({ assessmentId: z.string(), measure: z.string() }))
  .output(z.object({ rows: z.array(z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) })) }))
  .query(({ ctx, input }) => services.listCandidates(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const adoptDraft = procedure
  /** `decision`: the reference of the leading group's decision; without one it is refused. */
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int().min(1), decision: z.string().max(500) }))
  .output(z.object({ hash: z.string() }))
  .mutation(({ ctx, input }) => services.adoptDraft(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const adoptScheme = procedure
  /** `decision`: the reference of the leading group's decision; without one it is refused. */
  .input(z.strictObject({ orgId: z.string(), libraryId: z.string(), decision: z.string().max(500) }))
  .output(z.object({ hash: z.string() }))
  .mutation(({ ctx, input }) => services.adoptScheme(ctx.deps, { actor: ctx.actor, ...input }));

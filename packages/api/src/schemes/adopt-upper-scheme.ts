import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const adoptUpperScheme = procedure
  /** A version of a level above, as it is; `decision`: of the organisation's own leading group. */
  .input(z.strictObject({ orgId: z.string(), hash: z.string(), decision: z.string().max(500) }))
  .output(z.object({ hash: z.string() }))
  .mutation(({ ctx, input }) => services.adoptUpperScheme(ctx.deps, { actor: ctx.actor, ...input }));

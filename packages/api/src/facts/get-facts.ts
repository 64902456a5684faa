import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { factSchema } from './fact-schema.ts';

/** For an explanation: in the order asked; what the person may not see, or does not exist, is left out. */
export const getFacts = procedure
  .input(z.strictObject({ ids: z.array(z.string()).max(500) }))
  .output(z.object({ rows: z.array(factSchema) }))
  .query(({ ctx, input }) => services.getFacts(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { dutyInput, personName } from './duty-schema.ts';

export const changeUser = procedure
  .input(z.strictObject({ userId: z.string(), name: personName, duties: z.array(dutyInput).max(20) }))
  .output(z.object({ userId: z.string() }))
  .mutation(({ ctx, input }) => services.changeUser(ctx.deps, { actor: ctx.actor, ...input }));

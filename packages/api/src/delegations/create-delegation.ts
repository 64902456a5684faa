import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const createDelegation = procedure
  .input(z.strictObject({ role: z.string(), orgId: z.string(), department: z.string().nullable(), toUserId: z.string(), until: z.iso.date(), reason: z.string().max(500) }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.delegateDuty(ctx.deps, { actor: ctx.actor, ...input }));

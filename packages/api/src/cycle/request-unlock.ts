import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { reason } from './state-schema.ts';

export const requestUnlock = procedure
  .input(z.strictObject({ assessmentId: z.string(), action: z.enum(services.stateBoundActions), unitId: z.string().optional(), department: z.string().max(100).optional(), reason }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.requestUnlock(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { reason } from './state-schema.ts';

export const reopenDepartment = procedure
  .input(z.strictObject({ assessmentId: z.string(), department: z.string().max(100), reason: reason.default('') }))
  .output(z.object({ department: z.string(), closed: z.boolean() }))
  .mutation(({ ctx, input }) => services.reopenDepartment(ctx.deps, { actor: ctx.actor, ...input }));

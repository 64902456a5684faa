import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { yearSchema } from './cycle-schema.ts';

export const getCycle = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(yearSchema)
  .query(({ ctx, input }) => services.getCycle(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { resultDetailSchema } from './result-schema.ts';

export const getResult = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(resultDetailSchema)
  .query(({ ctx, input }) => services.getExternalResult(ctx.deps, { actor: ctx.actor, ...input }));

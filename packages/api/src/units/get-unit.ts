import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { unitSchema } from './unit-schema.ts';

export const getUnit = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(unitSchema.extend({ ancestors: z.array(z.object({ id: z.string(), name: z.string() })) }))
  .query(({ ctx, input }) => services.getUnit(ctx.deps, { actor: ctx.actor, ...input }));

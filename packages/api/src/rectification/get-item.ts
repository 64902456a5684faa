import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { itemDetailSchema } from './item-schema.ts';

export const getItem = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(itemDetailSchema)
  .query(({ ctx, input }) => services.getRectification(ctx.deps, { actor: ctx.actor, ...input }));

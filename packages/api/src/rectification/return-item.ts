import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { movedSchema } from './item-schema.ts';

export const returnItem = procedure
  .input(z.strictObject({ id: z.string(), reason: z.string().max(2000) }))
  .output(movedSchema)
  .mutation(({ ctx, input }) => services.moveRectification(ctx.deps, { actor: ctx.actor, do: 'return', ...input }));

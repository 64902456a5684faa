import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { movedSchema } from './item-schema.ts';

export const startItem = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(movedSchema)
  .mutation(({ ctx, input }) => services.moveRectification(ctx.deps, { actor: ctx.actor, do: 'start', ...input }));

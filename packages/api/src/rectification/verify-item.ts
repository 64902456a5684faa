import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { movedSchema } from './item-schema.ts';

export const verifyItem = procedure
  .input(z.strictObject({ id: z.string(), reason: z.string().max(2000).default('') }))
  .output(movedSchema)
  .mutation(({ ctx, input }) => services.moveRectification(ctx.deps, { actor: ctx.actor, do: 'verify', ...input }));

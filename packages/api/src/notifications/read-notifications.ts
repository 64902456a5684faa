import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const readNotifications = procedure
  .input(z.strictObject({ /** Null: all. */ ids: z.array(z.string()).max(500).nullable() }))
  .output(z.object({ read: z.int() }))
  .mutation(({ ctx, input }) => services.readNotifications(ctx.deps, { actor: ctx.actor, ...input }));

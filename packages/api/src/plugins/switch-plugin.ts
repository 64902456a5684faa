import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const switchPlugin = procedure
  .input(z.strictObject({ orgId: z.string(), pluginId: z.string(), enabled: z.boolean() }))
  .output(z.object({ enabled: z.boolean() }))
  .mutation(({ ctx, input }) => services.switchPlugin(ctx.deps, { actor: ctx.actor, ...input }));

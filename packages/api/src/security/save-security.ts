import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const saveSecurity = procedure
  .input(z.strictObject({ settings: services.securitySettingsSchema, reason: z.string().max(500) }))
  .output(z.object({ saved: z.literal(true) }))
  .mutation(({ ctx, input }) => services.saveSecurity(ctx.deps, { actor: ctx.actor, ...input }));

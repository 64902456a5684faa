import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const createApiKey = procedure
  .input(z.strictObject({ assessmentId: z.string(), title: z.string().trim().min(1).max(100), datasets: z.array(z.string()).min(1).max(200), expiresAt: z.iso.datetime({ offset: true }) }))
  /** The key is answered this once. */
  .output(z.object({ id: z.string(), key: z.string() }))
  .mutation(({ ctx, input }) => services.createApiKey(ctx.deps, { actor: ctx.actor, ...input, expiresAt: new Date(input.expiresAt) }));

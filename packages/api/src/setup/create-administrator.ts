import * as services from '@siheng/services';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';

export const createAdministrator = publicProcedure
  .input(z.strictObject({ username: z.string().regex(/^[a-z0-9._-]{3,40}$/i), name: z.string().trim().min(1).max(60), password: z.string().min(1).max(200) }))
  .output(z.object({ userId: z.string() }))
  .mutation(({ ctx, input }) => services.createAdministrator(ctx.deps, input));

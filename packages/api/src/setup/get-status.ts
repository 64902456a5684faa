import * as services from '@siheng/services';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';

export const getStatus = publicProcedure
  .output(z.object({
    demo: z.boolean(),
    needsAdministrator: z.boolean(),
    version: z.string(),
    demoAccounts: z.array(z.object({ username: z.string(), password: z.string(), name: z.string(), role: z.string(), title: z.string(), /** The county where it works, of the counties beside the first. */ place: z.string().nullable() })).optional(),
  }))
  .query(({ ctx }) => services.getStatus(ctx.deps));

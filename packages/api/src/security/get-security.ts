import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const getSecurity = procedure
  .output(z.object({ settings: services.securitySettingsSchema, separated: z.boolean(), staffed: z.object({ securityAdmin: z.boolean(), auditor: z.boolean() }) }))
  .query(({ ctx }) => services.getSecurity(ctx.deps, { actor: ctx.actor }));

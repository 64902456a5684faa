import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { dutySchema } from './duty-schema.ts';

export const listUsers = procedure
  .input(pageInput(['name', 'username'], { orgId: z.string().optional(), query: z.string().max(100).optional() }))
  .output(pageOutput(z.object({ id: z.string(), name: z.string(), username: z.string(), disabled: z.boolean(), mustChangePassword: z.boolean(), duties: z.array(dutySchema), isSelf: z.boolean(), mayManage: z.boolean() })))
  .query(({ ctx, input }) => services.listUsers(ctx.deps, { actor: ctx.actor, ...input }));

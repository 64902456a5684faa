import * as services from '@siheng/services';
import { z } from 'zod';
import { instant } from '../text.ts';
import { procedure } from '../trpc.ts';

export const listDelegations = procedure
  .output(z.object({
    rows: z.array(z.object({ id: z.string(), isMine: z.boolean(), from: z.string(), to: z.string(), role: z.string(), org: z.string(), department: z.string().nullable(), until: z.string(), reason: z.string(), state: z.enum(['active', 'over', 'revoked']), createdAt: instant })),
    /** What the person can hand over, and to whom. */
    duties: z.array(z.object({ role: z.string(), orgId: z.string(), org: z.string(), department: z.string().nullable(), people: z.array(z.object({ id: z.string(), name: z.string() })) })),
  }))
  .query(({ ctx }) => services.listDelegations(ctx.deps, { actor: ctx.actor }));

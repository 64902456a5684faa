import * as services from '@siheng/services';
import { z } from 'zod';
import { said } from '../text.ts';
import { publicProcedure } from '../trpc.ts';

export const getMe = publicProcedure
  .output(z.object({
    user: z.object({ id: z.string(), name: z.string(), username: z.string(), /** Nothing else is allowed before the person has set an own password. */ mustChangePassword: z.boolean() }),
    duties: z.array(z.object({ role: z.string(), org: z.object({ id: z.string(), name: z.string() }), department: z.string().nullable() })),
    assessments: z.array(z.object({ id: z.string(), title: z.string(), orgId: z.string(), orgName: z.string(), state: z.string(), /** The page that it is opened on. */ opensOn: z.enum(['overview', 'rectification']), /** While a demo county is being made. */ progress: z.object({ done: z.int(), total: z.int() }).nullable() })),
    /** For the menu; each action is checked again where it is done. */
    mayDo: z.array(z.string()),
    /** Of all other actions: why not, for "unavailable, because …". */
    whyNot: z.record(z.string(), said),
  }).nullable())
  .query(({ ctx }) => services.getMe(ctx.deps, { actor: ctx.actor }));

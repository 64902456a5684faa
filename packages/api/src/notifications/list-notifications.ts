import * as services from '@siheng/services';
import { z } from 'zod';
import { pageOutput } from '../paging.ts';
import { instant, said } from '../text.ts';
import { procedure } from '../trpc.ts';

export const listNotifications = procedure
  .input(z.strictObject({ unread: z.boolean().default(false), page: z.int().min(1).default(1), pageSize: z.int().min(1).max(100).default(20) }))
  .output(pageOutput(z.object({ id: z.string(), kind: z.string(), title: said, link: z.object({ path: z.string(), search: z.record(z.string(), z.string()) }), at: instant, isRead: z.boolean() })).extend({ unread: z.int() }))
  .query(({ ctx, input }) => services.listNotifications(ctx.deps, { actor: ctx.actor, ...input }));

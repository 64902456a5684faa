import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { said } from '../text.ts';
import { procedure } from '../trpc.ts';
import { entrySchema } from './entry-schema.ts';

export const listAudit = procedure
  .input(pageInput(['at'], { action: z.string().max(100).optional(), query: z.string().max(100).optional(), from: z.iso.date().optional(), to: z.iso.date().optional() }))
  .output(pageOutput(entrySchema).extend({ actions: z.array(z.object({ id: z.string(), title: said })) }))
  .query(({ ctx, input }) => services.listAudit(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { title } from '../text.ts';
import { procedure } from '../trpc.ts';

const named = z.object({ id: z.string(), title });

export const listPlugins = procedure
  .input(z.strictObject({ orgId: z.string() }))
  .output(z.array(z.object({
    id: z.string(),
    title,
    version: z.string(),
    enabled: z.boolean(),
    datasets: z.array(named),
    metrics: z.array(named.extend({ unit: z.string() })),
    forms: z.array(named),
  })))
  .query(({ ctx, input }) => services.listPlugins(ctx.deps, { actor: ctx.actor, ...input }));

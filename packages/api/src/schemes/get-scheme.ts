import { schemeSchema } from '@siheng/kernel';
import * as services from '@siheng/services';
import { z } from 'zod';
import { said } from '../text.ts';
import { procedure } from '../trpc.ts';

export const getScheme = procedure
  .input(z.strictObject({ hash: z.string() }))
  .output(z.object({
    hash: z.string(),
    orgId: z.string(),
    decision: z.string().nullable(),
    publishedAt: z.string(),
    scheme: schemeSchema,
    /** Each rule said again from its typed form, by rule id. */
    said: z.record(z.string(), said),
    /** Names of the measures, by measure id. */
    measures: z.record(z.string(), said.extend({ source: z.enum(['metric', 'judgement', 'platform']), datasets: z.array(z.string()) })),
  }))
  .query(({ ctx, input }) => services.getScheme(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { title } from '../text.ts';
import { procedure } from '../trpc.ts';

export const listSchemes = procedure
  .input(z.strictObject({ orgId: z.string() }))
  .output(z.object({
    rows: z.array(z.object({
      hash: z.string(),
      schemeId: z.string(),
      title,
      document: z.string(),
      decision: z.string().nullable(),
      publishedAt: z.string(),
      fullPoints: z.string(),
      sections: z.int(),
      items: z.int(),
      rules: z.int(),
    })),
    total: z.int(),
  }))
  .query(({ ctx, input }) => services.listSchemes(ctx.deps, { actor: ctx.actor, ...input }));

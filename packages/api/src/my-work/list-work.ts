import * as services from '@siheng/services';
import { z } from 'zod';
import { instant, said } from '../text.ts';
import { procedure } from '../trpc.ts';

const workItem = z.object({
  id: z.string(),
  kind: z.string(),
  title: said,
  /** How many single things stand behind it. */
  count: z.int(),
  assessmentId: z.string().nullable(),
  assessmentTitle: z.string().nullable(),
  dueAt: instant.nullable(),
  /** Whole days; negative: since when it is late. */
  daysLeft: z.int().nullable(),
  urgent: z.boolean(),
  stage: z.enum(['overdue', 'soon', 'later', 'open']),
  link: z.object({ path: z.string(), search: z.record(z.string(), z.string()) }),
});

export const listWork = procedure
  .output(z.object({ rows: z.array(workItem), total: z.int(), isPartial: z.boolean() }))
  .query(({ ctx }) => services.listWork(ctx.deps, { actor: ctx.actor }));

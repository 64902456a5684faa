import * as services from '@siheng/services';
import { z } from 'zod';
import { exact } from '../text.ts';
import { procedure } from '../trpc.ts';
import { submissionSchema } from './part-schema.ts';

export const listSelfAssessments = procedure
  .input(z.strictObject({ assessmentId: z.string(), state: z.enum(['none', 'draft', 'submitted', 'returned', 'reviewed']).optional() }))
  .output(z.object({
    rows: z.array(z.object({
      unitId: z.string(), unitName: z.string(), isOwn: z.boolean(), state: z.enum(['none', 'draft', 'submitted', 'returned']), latest: submissionSchema.nullable(), computedTotal: exact.nullable(), returns: z.int(),
      toReview: z.boolean(), verdict: z.enum(['accepted', 'returned']).nullable(),
    })),
    counts: z.object({ none: z.int(), draft: z.int(), submitted: z.int(), returned: z.int() }),
    toReview: z.int(),
    dueAt: z.string().nullable(),
    assessmentState: z.string(),
  }))
  .query(({ ctx, input }) => services.listSelfAssessments(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { pageOutput } from '../paging.ts';
import { said } from '../text.ts';
import { procedure } from '../trpc.ts';
import { evidenceSchema } from './evidence-schema.ts';

export const findEvidencePage = procedure
  .input(z.strictObject({
    assessmentId: z.string(),
    unitId: z.string().optional(),
    query: z.string().max(100).optional(),
    kind: z.string().max(40).optional(),
    /** Only pieces that something cites, or only those that nothing does. */
    used: z.boolean().optional(),
    page: z.int().min(1).default(1),
    pageSize: z.int().min(1).max(500).default(20),
  }))
  .output(pageOutput(evidenceSchema.extend({
    unitName: z.string(),
    by: z.string(),
    uses: z.array(z.object({ kind: z.enum(['fact', 'judgement', 'self-assessment', 'finding', 'veto', 'objection']), targetId: z.string(), title: said })),
    mayRemove: z.boolean(),
  })).extend({ units: z.array(z.object({ id: z.string(), name: z.string(), mayAdd: z.boolean() })), limitBytes: z.int() }))
  .query(({ ctx, input }) => services.findEvidencePage(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { exact, title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { runSchema } from './run-schema.ts';

export const getLeague = procedure
  .input(pageInput(['rank', 'name', 'total', 'base', 'bonus', 'deductions', 'class'], { assessmentId: z.string(), runId: z.string().optional(), query: z.string().max(100).optional(), class: z.string().optional(), /** The first of the run where none is named. */ track: z.string().optional() }))
  .output(pageOutput(z.object({
    unitId: z.string(),
    unitName: z.string(),
    class: z.string().nullable(),
    rank: z.int(),
    tied: z.int(),
    /** Rounded by the scheme's rule. */
    total: exact,
    base: exact,
    bonus: exact,
    deductions: exact,
    sections: z.record(z.string(), exact),
    /** The sheet on 0..100 and its weighted total with the evaluations, where the track is weighted. */
    content: exact.nullable(),
    weighted: exact.nullable(),
    grade: z.string().nullable(),
    gradeTitle: title.nullable(),
    provisional: z.boolean(),
    missingCount: z.int(),
    previousRunRank: z.int().optional(),
    /** Places gained since the run before, positive is better. */
    change: z.int().optional(),
  })).extend({
    run: runSchema,
    track: z.string(),
    tracks: z.array(z.object({ id: z.string(), title })),
    sections: z.array(z.object({ id: z.string(), title, kind: z.enum(['scored', 'bonus']), full: exact.nullable() })),
  }))
  .query(({ ctx, input }) => services.getLeague(ctx.deps, { actor: ctx.actor, ...input }));

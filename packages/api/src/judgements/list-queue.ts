import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { said, title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { judgementSchema } from './judgement-schema.ts';
import { rangeShape } from './range-schema.ts';

export const listQueue = procedure
  .input(pageInput(['unit', 'item', 'state'], {
    assessmentId: z.string(),
    /** "": what no department is named for. */
    department: z.string().optional(),
    track: z.string().optional(),
    unitId: z.string().optional(),
    /** owed: nobody has judged and the trigger is met; judged; idle: the trigger is not met. */
    state: z.enum(['owed', 'judged', 'idle']).optional(),
  }))
  .output(pageOutput(z.object({
    unitId: z.string(),
    unitName: z.string(),
    item: z.string(),
    itemTitle: title,
    rule: z.string(),
    text: z.string(),
    said,
    departments: z.array(z.string()),
    measure: z.string(),
    measureTitle: said,
    /** points of a rule, a value, or the evaluation of a panel. */
    kind: z.enum(['points', 'value', 'rating']),
    /** What comes before a value counts: a veto is confirmed, a finding verified; null: it is judged directly. */
    confirmation: z.enum(['veto', 'finding']).nullable(),
    ...rangeShape,
    /** The panel rates by its members: how many have. */
    panel: z.object({ rated: z.int(), due: z.int() }).nullable(),
    trigger: z.object({ text: said, met: z.boolean().nullable() }).nullable(),
    state: z.enum(['owed', 'judged', 'idle']),
    current: judgementSchema.nullable(),
    mayJudge: z.boolean(),
    /** Why not. */
    why: said.optional(),
  })).extend({
    owed: z.int(),
    /** How far each department is in the units and tracks in view. */
    departments: z.array(z.object({ department: z.string(), owed: z.int(), judged: z.int(), idle: z.int() })).readonly(),
    tracks: z.array(z.object({ id: z.string(), title })),
  }))
  .query(({ ctx, input }) => services.listQueue(ctx.deps, { actor: ctx.actor, ...input }));

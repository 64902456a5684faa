import * as services from '@siheng/services';
import { z } from 'zod';
import { fieldSchema } from '../datasets/field-schema.ts';
import { factSchema } from '../facts/fact-schema.ts';
import { evidenceShown, range } from '../findings/finding-schema.ts';
import { judgementSchema } from '../judgements/judgement-schema.ts';
import { instant, said, title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { objectionSchema } from './objection-schema.ts';

const correction = z.object({ kind: z.enum(['judgement', 'fact']), title, before: z.array(z.string()), /** Null: the record counts no longer. */ after: z.array(z.string()).nullable(), cells: z.array(z.object({ field: z.string(), label: title, before: z.string(), after: z.string() })) });

export const getObjection = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(objectionSchema.extend({
    /** Who brought the line about; none of them handles the objection. */
    scorers: z.array(z.string()),
    judgements: z.array(judgementSchema.extend({ measure: z.string() })),
    facts: z.array(factSchema),
    fields: z.record(z.string(), z.array(fieldSchema.extend({ isKey: z.boolean() }))),
    evidence: evidenceShown,
    places: z.array(z.object({ measure: z.string(), title: said, text: z.string(), range, current: z.array(z.string()), isJudged: z.boolean() })),
    corrections: z.array(correction),
    events: z.array(z.object({ number: z.int(), do: z.enum(['submit', 'withdraw', 'refuse', 'accept', 'rescore']), by: z.string(), at: instant, reason: z.string().nullable() })),
    mayHandle: z.boolean(),
    why: said.nullable(),
    mayWithdraw: z.boolean(),
  }))
  .query(({ ctx, input }) => services.getObjection(ctx.deps, { actor: ctx.actor, ...input }));

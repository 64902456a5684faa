import { itemSchema } from '@siheng/kernel';
import * as services from '@siheng/services';
import { z } from 'zod';
import { factSchema } from '../facts/fact-schema.ts';
import { judgementSchema } from '../judgements/judgement-schema.ts';
import { exact, said, title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { runSchema } from './run-schema.ts';
import { itemScoreSchema, traceLineSchema } from './score-schema.ts';

export const getItem = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), itemId: z.string(), runId: z.string().optional() }))
  .output(z.object({
    run: runSchema,
    unit: z.object({ id: z.string(), name: z.string(), class: z.string().nullable() }),
    section: z.object({ id: z.string(), title }),
    item: itemSchema,
    /** Each rule said from its typed form, by rule id. */
    said: z.record(z.string(), said),
    measures: z.record(z.string(), said),
    score: itemScoreSchema,
    lines: z.array(traceLineSchema.extend({
      /** The arithmetic of the line as a sentence. */
      text: said,
      /** The sentence of the scheme. */
      ruleText: z.string().nullable(),
      said: said.nullable(),
      facts: z.array(factSchema),
      factCount: z.int(),
      judgements: z.array(judgementSchema.extend({ measure: z.string() })),
    })),
    /** Rules that took no part, said for people. */
    notes: z.array(z.object({ rule: z.string(), text: said })),
    judgements: z.array(judgementSchema.extend({ measure: z.string() })),
    /** Targets without points of their own, and how the unit stands to them. */
    standards: z.array(z.object({ clause: z.string(), measure: z.string(), said, state: z.enum(['met', 'unmet', 'missing', 'not-applicable']), value: exact.nullable(), baseline: exact.nullable(), records: z.int() })),
    evidence: z.array(z.object({ id: z.string(), title: z.string(), kind: z.string(), fileName: z.string().nullable(), mediaType: z.string().nullable(), size: z.int().nullable(), href: z.string().nullable(), targetId: z.string() })),
  }))
  .query(({ ctx, input }) => services.getItem(ctx.deps, { actor: ctx.actor, ...input }));

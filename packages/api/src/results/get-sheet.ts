import * as services from '@siheng/services';
import { z } from 'zod';
import { exact, said, title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { compositionSchema, gradeReasonSchema, proposalSchema } from './composition-schema.ts';
import { runSchema } from './run-schema.ts';
import { missingSchema } from './score-schema.ts';

const neighbour = z.object({ unitId: z.string(), unitName: z.string(), rank: z.int(), total: exact }).nullable();

export const getSheet = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), runId: z.string().optional() }))
  .output(z.object({
    run: runSchema,
    unit: z.object({ id: z.string(), name: z.string(), class: z.string().nullable() }),
    total: exact,
    full: exact,
    base: exact,
    bonus: exact,
    deductions: exact,
    rank: z.int(),
    tied: z.int(),
    of: z.int(),
    grade: z.string().nullable(),
    gradeTitle: title.nullable(),
    provisional: z.boolean(),
    composition: compositionSchema,
    gradeReasons: z.array(gradeReasonSchema),
    /** Null for who may not read them. */
    consequences: z.array(proposalSchema).nullable(),
    missing: z.array(missingSchema.extend({ itemTitle: title, owed: z.array(said) })),
    sections: z.array(z.object({
      id: z.string(),
      title,
      kind: z.enum(['scored', 'bonus']),
      full: exact.nullable(),
      got: exact,
      items: z.array(z.object({
        id: z.string(),
        title,
        kind: z.enum(['scored', 'bonus']),
        full: exact.nullable(),
        got: exact,
        state: z.enum(['scored', 'unscored', 'not-applicable']),
        departments: z.array(z.string()),
        lines: z.int(),
      })),
    })),
    neighbours: z.object({ above: neighbour, below: neighbour }),
  }))
  .query(({ ctx, input }) => services.getSheet(ctx.deps, { actor: ctx.actor, ...input }));

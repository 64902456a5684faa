import * as services from '@siheng/services';
import { z } from 'zod';
import { exact, said, title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { runSchema } from './run-schema.ts';

const sheet = z.strictObject({ assessmentId: z.string(), unitId: z.string(), /** The published run where none is named. */ runId: z.string().optional() });

const side = z.object({
  assessment: z.object({ id: z.string(), title: z.string() }),
  unit: z.object({ id: z.string(), name: z.string() }),
  run: runSchema,
  total: exact,
  base: exact,
  bonus: exact,
  deductions: exact,
  weighted: exact.nullable(),
  transfer: exact,
  rank: z.int(),
  provisional: z.boolean(),
});

const line = z.object({ said, after: exact, isGiven: z.boolean() }).nullable();
const item = z.object({ item: z.string(), got: exact, full: exact.nullable(), state: z.enum(['scored', 'unscored', 'not-applicable']) }).nullable();

export const compareSheets = procedure
  .input(z.strictObject({ a: sheet, b: sheet }))
  .output(z.object({
    a: side,
    b: side,
    items: z.array(z.object({
      key: z.string(),
      title,
      section: title,
      kind: z.enum(['scored', 'bonus']),
      /** Null: the scheme of that side has no such item. */
      a: item,
      b: item,
      differs: z.boolean(),
      /** Rules with an effect on either side; null on a side: it had none there. */
      rules: z.array(z.object({ key: z.string(), text: z.string().nullable(), a: line, b: line, differs: z.boolean() })),
    })),
  }))
  .query(({ ctx, input }) => services.compareSheets(ctx.deps, { actor: ctx.actor, ...input }));

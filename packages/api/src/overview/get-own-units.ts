import * as services from '@siheng/services';
import { z } from 'zod';
import { runSchema } from '../results/run-schema.ts';
import { exact, said, title } from '../text.ts';
import { procedure } from '../trpc.ts';

export const getOwnUnits = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    run: runSchema.nullable(),
    /** The units whose staff the person is. */
    units: z.array(z.object({
      id: z.string(),
      name: z.string(),
      standing: z.object({
        rank: z.int(),
        tied: z.int(),
        of: z.int(),
        total: exact,
        full: exact,
        provisional: z.boolean(),
        gradeTitle: title.nullable(),
        /** Points to the place above; null for the first. */
        toNext: exact.nullable(),
        losses: z.array(z.object({ item: z.string(), title, section: title, full: exact, got: exact, lost: exact, why: z.array(z.object({ ruleText: z.string().nullable(), text: said, lost: exact })) })),
        /** What the total still waits for. */
        waiting: z.array(z.object({ title, owed: z.array(said) })),
      }).nullable(),
      unreported: z.array(z.object({ dataset: z.string(), title })),
    })),
  }))
  .query(({ ctx, input }) => services.getOwnUnits(ctx.deps, { actor: ctx.actor, ...input }));

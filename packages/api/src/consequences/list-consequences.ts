import * as services from '@siheng/services';
import { z } from 'zod';
import { pageOutput } from '../paging.ts';
import { said } from '../text.ts';
import { procedure } from '../trpc.ts';
import { consequenceStates, entrySchema } from './entry-schema.ts';

export const listConsequences = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string().optional(), state: z.enum(consequenceStates).optional(), page: z.int().min(1).default(1), pageSize: z.int().min(1).max(500).default(20) }))
  .output(pageOutput(entrySchema).extend({
    counts: z.object({ proposed: z.int(), confirmed: z.int(), rejected: z.int(), superseded: z.int(), replaced: z.int() }),
    named: z.boolean(),
    hasFunding: z.boolean(),
    pointValue: z.object({ cny: z.string(), decision: z.string() }).nullable(),
    mayDecide: z.boolean(),
    locked: said.nullable(),
    units: z.array(z.object({ id: z.string(), name: z.string() })),
  }))
  .query(({ ctx, input }) => services.listConsequences(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { pageOutput } from '../paging.ts';
import { title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { takes, vetoSchema, vetoStates } from './veto-schema.ts';

export const listVetoes = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string().optional(), state: z.enum(vetoStates).optional(), page: z.int().min(1).default(1), pageSize: z.int().min(1).max(500).default(20) }))
  .output(pageOutput(vetoSchema).extend({
    counts: z.object({ proposed: z.int(), confirmed: z.int(), refused: z.int(), withdrawn: z.int(), lifted: z.int() }),
    mayPropose: z.boolean(),
    places: z.array(z.object({ unitId: z.string(), unitName: z.string(), measure: z.string(), itemTitle: title, text: z.string(), takes, values: z.array(z.string()) })),
    named: z.boolean(),
    units: z.array(z.object({ id: z.string(), name: z.string() })),
  }))
  .query(({ ctx, input }) => services.listVetoes(ctx.deps, { actor: ctx.actor, ...input }));

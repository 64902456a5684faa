import * as services from '@siheng/services';
import { z } from 'zod';
import { pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { findingSchema, findingStates } from './finding-schema.ts';

export const listFindings = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string().optional(), state: z.enum(findingStates).optional(), page: z.int().min(1).default(1), pageSize: z.int().min(1).max(500).default(20) }))
  .output(pageOutput(findingSchema).extend({
    counts: z.object({ entered: z.int(), verified: z.int(), dismissed: z.int(), withdrawn: z.int() }),
    mayEnter: z.boolean(),
    units: z.array(z.object({ id: z.string(), name: z.string() })),
  }))
  .query(({ ctx, input }) => services.listFindings(ctx.deps, { actor: ctx.actor, ...input }));

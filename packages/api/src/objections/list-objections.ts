import * as services from '@siheng/services';
import { z } from 'zod';
import { pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { objectionSchema, objectionStates } from './objection-schema.ts';

const units = z.array(z.object({ id: z.string(), name: z.string() }));

export const listObjections = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string().optional(), state: z.enum(objectionStates).optional(), page: z.int().min(1).default(1), pageSize: z.int().min(1).max(500).default(20) }))
  .output(pageOutput(objectionSchema).extend({
    counts: z.object({ submitted: z.int(), accepted: z.int(), refused: z.int(), withdrawn: z.int() }),
    /** Whether a unit may object now, and until which day. */
    notice: z.object({ isOpen: z.boolean(), state: z.string(), until: z.string().nullable() }),
    own: units,
    units,
  }))
  .query(({ ctx, input }) => services.listObjections(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

const correction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judgement'), measure: z.string(), values: z.array(z.string().max(200)).max(200) }),
  z.strictObject({ kind: z.literal('fact'), factId: z.string(), /** New values by field; null: the record counts no longer. */ changes: z.record(z.string(), z.unknown()).nullable() }),
]);

/** Corrects what was wrong and scores again. */
export const acceptObjection = procedure
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int(), reason: z.string().max(4000), corrections: z.array(correction).max(20) }))
  .output(z.object({ state: z.enum(['accepted', 'refused']) }))
  .mutation(({ ctx, input }) => services.decideObjection(ctx.deps, { actor: ctx.actor, verdict: 'accepted', ...input }));

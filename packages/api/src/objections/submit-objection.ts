import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const submitObjection = procedure
  .input(z.strictObject({
    assessmentId: z.string(),
    unitId: z.string(),
    place: z.strictObject({ kind: z.enum(['line', 'veto', 'grade']), itemId: z.string(), /** Place of the line in the item; null: the rule as a whole. */ line: z.int().min(0).nullable(), ruleId: z.string().nullable() }),
    grounds: z.string().max(4000),
    evidence: z.array(z.string()).max(50).default([]),
  }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.submitObjection(ctx.deps, { actor: ctx.actor, ...input }));

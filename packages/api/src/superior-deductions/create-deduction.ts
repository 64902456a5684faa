import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

const text = z.string().max(500);

export const createDeduction = procedure
  .input(z.strictObject({
    assessmentId: z.string(),
    authority: text,
    item: text,
    superiorFull: z.string().trim().max(20),
    pointsLost: z.string().trim().max(20),
    causes: z.array(z.strictObject({ unitId: z.string(), /** Null: the whole. */ share: z.string().trim().max(10).nullable(), negligent: z.boolean(), reason: text })).max(500),
    document: text,
    date: z.iso.date(),
    evidence: z.array(z.string()).max(100),
  }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.createDeduction(ctx.deps, { actor: ctx.actor, ...input }));

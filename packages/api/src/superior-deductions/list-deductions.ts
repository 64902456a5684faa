import * as services from '@siheng/services';
import { z } from 'zod';
import { exact, instant } from '../text.ts';
import { procedure } from '../trpc.ts';

export const listDeductions = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    rows: z.array(z.object({
      id: z.string(),
      authority: z.string(),
      item: z.string(),
      superiorFull: exact,
      pointsLost: exact,
      document: z.string(),
      date: z.string(),
      evidence: z.array(z.string()),
      /** `points`: what is passed down to the unit; 0 where it was not negligent. */
      causes: z.array(z.object({ unitId: z.string(), unitName: z.string(), share: exact.nullable(), negligent: z.boolean(), reason: z.string(), unitFull: exact, points: exact })),
      by: z.string(),
      at: instant,
      undone: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
    })),
    /** In proportion to the full points, or the points themselves (scheme option `transferMode`). */
    mode: z.enum(['proportion', 'points']),
    mayEnter: z.boolean(),
    units: z.array(z.object({ id: z.string(), name: z.string(), unitFull: exact })),
  }))
  .query(({ ctx, input }) => services.listDeductions(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

const kinds = ['rule', 'standard', 'pass', 'consequence', 'cycle-step', 'role', 'stage', 'form', 'deadline', 'track', 'structure', 'rectification', 'not-executable', 'open'] as const;

export const getCoverage = procedure
  .input(z.strictObject({ hash: z.string() }))
  .output(z.object({
    /** Number of the source document; null for a scheme without an inventory of its clauses. */
    document: z.string().nullable(),
    total: z.int(),
    accounted: z.int(),
    executed: z.int(),
    rows: z.array(z.object({
      id: z.string(),
      section: z.string(),
      item: z.string(),
      text: z.string(),
      kind: z.enum(kinds),
      state: z.enum(['executed', 'placed', 'not-executable', 'open']),
      where: z.array(z.string()),
      shownBy: z.array(z.string()),
      reason: z.object({ zh: z.string(), en: z.string() }).nullable(),
    })),
  }))
  .query(({ ctx, input }) => services.getCoverage(ctx.deps, { actor: ctx.actor, ...input }));

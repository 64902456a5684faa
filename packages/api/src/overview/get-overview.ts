import * as services from '@siheng/services';
import { z } from 'zod';
import { exact, title } from '../text.ts';
import { procedure } from '../trpc.ts';

const place = z.object({ unitId: z.string(), unitName: z.string(), total: exact, rank: z.int() });

export const getOverview = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    units: z.int(),
    scored: z.int(),
    provisional: z.int(),
    meanTotal: exact.nullable(),
    best: place.nullable(),
    worst: place.nullable(),
    distribution: z.array(z.object({ from: z.number(), to: z.number(), count: z.int() })),
    lossBySection: z.array(z.object({ section: z.string(), title, full: exact, lostMean: exact })),
    topLossRules: z.array(z.object({ rule: z.string(), item: z.string(), itemTitle: title, text: z.string(), points: exact, units: z.int() })),
    unreported: z.array(z.object({ unitId: z.string(), unitName: z.string(), dataset: z.string(), title })),
    lastRun: z.object({ id: z.string(), number: z.int(), at: z.string(), by: z.string(), reason: z.string() }).nullable(),
    /** Facts, reports or judgements changed after the last run. */
    stale: z.boolean(),
  }))
  .query(({ ctx, input }) => services.getOverview(ctx.deps, { actor: ctx.actor, ...input }));

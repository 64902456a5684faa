import * as services from '@siheng/services';
import { z } from 'zod';
import { exact, title } from '../text.ts';
import { procedure } from '../trpc.ts';

const place = z.object({ unitId: z.string(), unitName: z.string(), total: exact, rank: z.int() });

export const getOverview = procedure
  .input(z.strictObject({ assessmentId: z.string(), /** The first one where none is named. */ track: z.string().optional() }))
  .output(z.object({
    /** One for each kind of sheet by which units are assessed. */
    tracks: z.array(z.object({ id: z.string(), title, units: z.int(), scored: z.int(), provisional: z.int(), meanTotal: exact.nullable(), best: place.nullable(), worst: place.nullable() })),
    /** The track that what follows is about. */
    track: z.string(),
    distribution: z.array(z.object({ from: z.number(), to: z.number(), count: z.int() })),
    lossBySection: z.array(z.object({ section: z.string(), title, full: exact, lostMean: exact, units: z.int() })),
    topLossRules: z.array(z.object({ rule: z.string(), item: z.string(), itemTitle: title, text: z.string(), points: exact, units: z.int() })),
    /** Share of each item in the spread of the totals; all shares add up to 1. `item` is null for the evaluations or what limits did. */
    decisive: z.array(z.object({ item: z.string().nullable(), title, section: title.nullable(), share: exact, lowest: exact, highest: exact })),
    /** Scored items that cost no unit anything. */
    untouched: z.array(z.object({ item: z.string(), title, section: title, full: exact.nullable() })),
    /** Of all tracks. */
    unreported: z.array(z.object({ unitId: z.string(), unitName: z.string(), dataset: z.string(), title })),
    lastRun: z.object({ id: z.string(), number: z.int(), at: z.string(), by: z.string(), reason: z.string() }).nullable(),
    /** Facts, reports or judgements changed after the last run. */
    stale: z.boolean(),
  }))
  .query(({ ctx, input }) => services.getOverview(ctx.deps, { actor: ctx.actor, ...input }));

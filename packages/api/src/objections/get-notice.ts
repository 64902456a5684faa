import * as services from '@siheng/services';
import { z } from 'zod';
import { instant, said } from '../text.ts';
import { procedure } from '../trpc.ts';

export const getNotice = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    state: z.string(),
    /** The result is on public notice, and a unit may still object. */
    isNotice: z.boolean(),
    isOpen: z.boolean(),
    from: instant.nullable(),
    /** The last day. */
    until: z.string().nullable(),
    own: z.array(z.object({ id: z.string(), name: z.string() })),
    counts: z.object({ submitted: z.int(), accepted: z.int(), refused: z.int() }),
    changes: z.array(z.object({ id: z.string(), unitName: z.string(), itemTitle: said, at: instant })),
  }))
  .query(({ ctx, input }) => services.getNotice(ctx.deps, { actor: ctx.actor, ...input }));

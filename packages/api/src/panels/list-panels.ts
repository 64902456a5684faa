import * as services from '@siheng/services';
import { z } from 'zod';
import { title } from '../text.ts';
import { procedure } from '../trpc.ts';

const member = z.object({ id: z.string(), userId: z.string(), name: z.string(), allUnits: z.boolean(), /** Units that the person evaluates, and to how many of them a mark was given. */ due: z.int(), rated: z.int() });

export const listPanels = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    panels: z.array(z.object({
      measure: z.string(),
      title,
      tracks: z.array(z.object({ id: z.string(), title, weight: z.string(), units: z.array(z.object({ id: z.string(), name: z.string() })) })),
      /** Empty for who may not see the progress of others. */
      members: z.array(member),
      /** The person's own seat. */
      mine: member.nullable(),
    })),
    mayManage: z.boolean(),
  }))
  .query(({ ctx, input }) => services.listPanels(ctx.deps, { actor: ctx.actor, ...input }));

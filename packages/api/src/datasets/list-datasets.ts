import * as services from '@siheng/services';
import { z } from 'zod';
import { title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { fieldSchema } from './field-schema.ts';

export const listDatasets = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    rows: z.array(z.object({
      id: z.string(),
      pluginId: z.string(),
      pluginTitle: title,
      title,
      cadence: z.enum(['monthly', 'quarterly', 'half-yearly', 'yearly', 'on-event']),
      accepts: z.array(z.enum(['file', 'form', 'pull', 'push'])),
      forms: z.array(z.object({ id: z.string(), title })),
      fields: z.array(fieldSchema),
      /** Rules of the scheme that are computed from it; empty: it may be collected, nothing depends on it. */
      usedBy: z.array(z.object({ rule: z.string(), item: z.string(), itemTitle: title, text: z.string() })),
      /** Units that reported it (also nil) of those that owe it. */
      reportedUnits: z.int(),
      dueUnits: z.int(),
      facts: z.int(),
      /** GET, for a signed-in person. */
      templateHref: z.string(),
    })),
  }))
  .query(({ ctx, input }) => services.listDatasets(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { formSchema } from './form-schema.ts';

export const listForms = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    rows: z.array(formSchema.extend({
      /** Units for which the person may fill it in. */
      units: z.array(z.object({ id: z.string(), name: z.string() })),
    })),
  }))
  .query(({ ctx, input }) => services.listForms(ctx.deps, { actor: ctx.actor, ...input }));

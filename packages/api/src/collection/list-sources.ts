import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { sourceSchema } from './source-schema.ts';

export const listSources = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({ mayManage: z.boolean(), rows: z.array(sourceSchema) }))
  .query(({ ctx, input }) => services.listSources(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { listedUnitSchema } from './unit-schema.ts';

export const listBureaus = procedure
  .output(z.object({ rows: z.array(listedUnitSchema), /** Whether the person may add a bureau at the top. */ mayCreate: z.boolean() }))
  .query(({ ctx }) => services.listBureaus(ctx.deps, { actor: ctx.actor }));

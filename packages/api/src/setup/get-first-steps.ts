import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const getFirstSteps = procedure
  /** Null for who does not set anything up. */
  .output(z.object({ bureaus: z.int(), units: z.int(), /** Besides the person who asks. */ people: z.int(), schemes: z.int(), assessments: z.int() }).nullable())
  .query(({ ctx }) => services.getFirstSteps(ctx.deps, { actor: ctx.actor }));

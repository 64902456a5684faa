import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { day, reason } from './state-schema.ts';

const verdict = z.enum(['granted', 'refused']);

export const decideUnlock = procedure
  .input(z.strictObject({ id: z.string(), verdict, until: day.optional(), note: reason.default('') }))
  .output(z.object({ id: z.string(), state: verdict }))
  .mutation(({ ctx, input }) => services.decideUnlock(ctx.deps, { actor: ctx.actor, ...input }));

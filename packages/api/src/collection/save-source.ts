import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { sourceInput } from './source-schema.ts';

export const saveSource = procedure
  .input(z.strictObject({ ...sourceInput, title: z.string().trim().min(1).max(100), everyMinutes: z.int().min(5).max(60 * 24 * 31).nullable(), enabled: z.boolean() }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.saveSource(ctx.deps, { actor: ctx.actor, ...input }));

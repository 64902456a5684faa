import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { lineInput } from './result-schema.ts';

export const takeResult = procedure
  .input(z.union([
    z.strictObject({ assessmentId: z.string(), planId: z.string() }),
    z.strictObject({ assessmentId: z.string(), title: z.string().min(1).max(200), authority: z.string().min(1).max(100), period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }), rank: z.int().min(1).nullable(), source: z.string().max(200), lines: z.array(lineInput).min(1).max(1000) }),
  ]))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.takeExternalResult(ctx.deps, { actor: ctx.actor, ...input }));

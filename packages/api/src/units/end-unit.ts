import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const endUnit = procedure
  .input(z.strictObject({ id: z.string(), /** The last day; null: it goes on after all. */ validTo: z.iso.date().nullable() }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.endUnit(ctx.deps, { actor: ctx.actor, ...input }));

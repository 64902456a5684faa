import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { unitInput } from './unit-schema.ts';

export const changeUnit = procedure
  .input(z.strictObject({ id: z.string(), ...unitInput }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.changeUnit(ctx.deps, { actor: ctx.actor, ...input }));

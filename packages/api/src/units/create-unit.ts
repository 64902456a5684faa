import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { kindSchema, unitInput } from './unit-schema.ts';

export const createUnit = procedure
  /** Without a parent: a bureau at the top. Without a short name or code: one is made. */
  .input(z.strictObject({ parentId: z.string().optional(), kind: kindSchema, name: unitInput.name, shortName: unitInput.shortName.optional(), code: unitInput.code.optional(), class: unitInput.class.optional(), residentPopulation: unitInput.residentPopulation.optional() }))
  .output(z.object({ id: z.string(), code: z.string() }))
  .mutation(({ ctx, input }) => services.createUnit(ctx.deps, { actor: ctx.actor, ...input }));

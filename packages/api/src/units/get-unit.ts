import { z } from 'zod';
import { pending } from '../pending.ts';
import { procedure } from '../trpc.ts';
import { unitSchema } from './unit-schema.ts';

export const getUnit = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(unitSchema.extend({ ancestors: z.array(z.object({ id: z.string(), name: z.string() })) }))
  .query(() => pending());

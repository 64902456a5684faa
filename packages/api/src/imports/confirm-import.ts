import { z } from 'zod';
import { pending } from '../pending.ts';
import { procedure } from '../trpc.ts';

export const confirmImport = procedure
  .input(z.strictObject({ jobId: z.string() }))
  .output(z.object({ jobId: z.string() }))
  .mutation(() => pending());

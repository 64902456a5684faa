import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { lineInput } from './result-schema.ts';

export const readFile = procedure
  .input(z.strictObject({ uploadId: z.string() }))
  .output(z.object({ fileName: z.string(), lines: z.array(lineInput), problems: z.array(z.object({ row: z.int(), column: z.string(), found: z.string(), message: z.string() })) }))
  .query(({ ctx, input }) => services.readExternalFile(ctx.deps, { actor: ctx.actor, ...input }));

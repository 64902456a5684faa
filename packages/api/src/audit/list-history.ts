import * as services from '@siheng/services';
import { z } from 'zod';
import { pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { entrySchema } from './entry-schema.ts';

export const listHistory = procedure
  .input(z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['unit', 'user', 'fact', 'scheme', 'assessment']), id: z.string() }),
    z.strictObject({ kind: z.literal('judgement'), assessmentId: z.string(), unitId: z.string(), measure: z.string() }),
  ]))
  .output(pageOutput(entrySchema))
  .query(({ ctx, input }) => services.listRecordHistory(ctx.deps, { actor: ctx.actor, of: input }));

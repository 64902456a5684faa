import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { contentSchema } from './draft-schema.ts';

const startSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('file'), content: contentSchema }),
  z.strictObject({ kind: z.literal('library'), id: z.string() }),
  z.strictObject({ kind: z.literal('version'), hash: z.string(), nextYear: z.boolean() }),
  z.strictObject({ kind: z.literal('extension'), hash: z.string() }),
]);

export const createDraft = procedure
  .input(z.strictObject({ orgId: z.string(), start: startSchema }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.createDraft(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { movedSchema } from './item-schema.ts';

export const claimItem = procedure
  .input(z.strictObject({ id: z.string(), reason: z.string().max(2000).default(''), evidence: z.array(z.string()).max(100).default([]), documents: z.array(z.string().max(200)).max(50).default([]), citeResult: z.boolean().default(false) }))
  .output(movedSchema)
  .mutation(({ ctx, input }) => services.moveRectification(ctx.deps, { actor: ctx.actor, do: 'claim_done', ...input }));

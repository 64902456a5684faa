import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const listEvidence = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string() }))
  .output(z.object({ rows: z.array(z.object({ id: z.string(), title: z.string(), kind: z.string(), fileName: z.string().nullable(), size: z.int().nullable(), href: z.string().nullable() })) }))
  .query(({ ctx, input }) => services.listEvidence(ctx.deps, { actor: ctx.actor, ...input }));

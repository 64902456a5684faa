import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const openUpload = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), fileName: z.string().min(1).max(250), title: z.string().max(200).optional(), kind: z.enum(services.evidenceKinds), size: z.int().min(0) }))
  .output(z.object({ uploadId: z.string() }))
  .mutation(({ ctx, input }) => services.openEvidenceUpload(ctx.deps, { actor: ctx.actor, ...input }));

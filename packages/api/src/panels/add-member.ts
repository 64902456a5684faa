import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const addMember = procedure
  .input(z.strictObject({ assessmentId: z.string(), measure: z.string(), userId: z.string(), /** Empty: all units whose total needs the panel. */ unitIds: z.array(z.string()).max(2000) }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.addPanelMember(ctx.deps, { actor: ctx.actor, ...input }));

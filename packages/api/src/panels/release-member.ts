import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const releaseMember = procedure
  .input(z.strictObject({ memberId: z.string(), reason: z.string().max(500) }))
  .output(z.object({ id: z.string() }))
  .mutation(({ ctx, input }) => services.releasePanelMember(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

const contact = z.object({ email: z.string().nullable() });

export const getContactEmail = procedure.output(contact).query(({ ctx }) => services.getContactEmail(ctx.deps, { actor: ctx.actor }));

export const setContactEmail = procedure
  .input(z.strictObject({ email: z.string().max(300) }))
  .output(contact)
  .mutation(({ ctx, input }) => services.setContactEmail(ctx.deps, { actor: ctx.actor, ...input }));

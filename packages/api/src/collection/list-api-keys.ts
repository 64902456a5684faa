import * as services from '@siheng/services';
import { z } from 'zod';
import { instant, title } from '../text.ts';
import { procedure } from '../trpc.ts';

export const listApiKeys = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    mayManage: z.boolean(),
    rows: z.array(z.object({
      id: z.string(),
      title: z.string(),
      /** The start of the key, to tell keys apart. */
      prefix: z.string(),
      state: z.enum(['active', 'expired', 'revoked']),
      datasets: z.array(z.object({ id: z.string(), title })),
      expiresAt: instant,
      lastUsedAt: instant.nullable(),
      createdBy: z.string(),
      createdAt: instant,
      revokedAt: instant.nullable(),
      revokedBy: z.string().nullable(),
    })),
  }))
  .query(({ ctx, input }) => services.listApiKeys(ctx.deps, { actor: ctx.actor, ...input }));

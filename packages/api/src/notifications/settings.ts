import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

const smtp = z.strictObject({ host: z.string().max(253), port: z.int().min(1).max(65_535), security: z.enum(['none', 'starttls', 'tls']), username: z.string().max(254), from: z.string().max(320) });

/** How an organisation sends notifications; secrets are never answered. */
export const getNotificationSettings = procedure
  .input(z.strictObject({ orgId: z.string() }))
  .output(z.object({
    version: z.int(),
    email: z.object({ isEnabled: z.boolean(), smtp, hasPassword: z.boolean() }),
    webhook: z.object({ isEnabled: z.boolean(), url: z.string(), hasSecret: z.boolean() }),
    outbox: z.object({ waiting: z.int(), sent: z.int(), failed: z.int(), problem: z.string().nullable() }),
  }))
  .query(({ ctx, input }) => services.getNotificationSettings(ctx.deps, { actor: ctx.actor, ...input }));

/** A secret of null stays as it was, an empty one is removed. */
export const saveNotificationSettings = procedure
  .input(z.strictObject({
    orgId: z.string(),
    expectedVersion: z.int(),
    email: z.strictObject({ isEnabled: z.boolean(), smtp, password: z.string().max(1000).nullable() }),
    webhook: z.strictObject({ isEnabled: z.boolean(), url: z.string().max(2000), secret: z.string().max(1000).nullable() }),
  }))
  .output(z.object({ version: z.int() }))
  .mutation(({ ctx, input }) => services.saveNotificationSettings(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { settingsSchema } from './settings-schema.ts';

export const getSettings = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(settingsSchema.extend({ version: z.int(), /** Null: nobody has decided, the recommended readings hold. */ decided: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(), mayChange: z.boolean() }))
  .query(({ ctx, input }) => services.getRectificationSettings(ctx.deps, { actor: ctx.actor, ...input }));

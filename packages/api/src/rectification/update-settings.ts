import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { settingsSchema } from './settings-schema.ts';

export const updateSettings = procedure
  .input(z.strictObject({ assessmentId: z.string(), settings: settingsSchema, reason: z.string().max(500), expectedVersion: z.int() }))
  .output(z.object({ version: z.int() }))
  .mutation(({ ctx, input }) => services.updateRectificationSettings(ctx.deps, { actor: ctx.actor, ...input }));

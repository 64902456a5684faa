import * as services from '@siheng/services';
import { z } from 'zod';
import { title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { range } from './finding-schema.ts';

export const listFindingPlaces = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string() }))
  .output(z.object({ rows: z.array(z.object({ measure: z.string(), itemId: z.string(), itemTitle: title, text: z.string(), departments: z.array(z.string()), range })) }))
  .query(({ ctx, input }) => services.listFindingPlaces(ctx.deps, { actor: ctx.actor, ...input }));

import * as services from '@siheng/services';
import { z } from 'zod';
import { problemSchema } from '../imports/problem-schema.ts';
import { procedure } from '../trpc.ts';

export const checkList = procedure
  .input(z.strictObject({ parentId: z.string(), uploadId: z.string() }))
  .output(z.object({
    fileName: z.string(),
    rows: z.int(),
    problems: z.array(problemSchema),
    new: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    units: z.array(z.object({ row: z.int(), status: z.enum(['new', 'changed', 'unchanged']), name: z.string(), shortName: z.string().nullable(), kind: z.string(), class: z.string().nullable(), code: z.string().nullable(), residentPopulation: z.int().nullable() })),
  }))
  .query(({ ctx, input }) => services.checkUnitList(ctx.deps, { actor: ctx.actor, ...input }));

import { optionsSchema } from '@siheng/kernel';
import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

const measurementSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('measured'), value: z.object({ num: z.number(), den: z.number() }), evidence: z.array(z.string()) }),
  z.object({ kind: z.literal('events'), events: z.array(z.object({ factId: z.string(), fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) })) }),
  z.object({ kind: z.literal('missing'), needs: z.array(z.string()) }),
  z.object({ kind: z.literal('not-applicable'), reason: z.string() }),
]);

/** Without the defaults: what a case leaves out is as the scheme has it. */
const configSchema = z.object(Object.fromEntries(Object.entries(optionsSchema.shape).map(([name, option]) => [name, option.unwrap().optional()])));

export const listCases = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.object({
    /** Id of the library scheme whose cases they are; null: there are none. */
    scheme: z.string().nullable(),
    cases: z.array(z.object({
      id: z.string(), title: z.string(), config: configSchema,
      units: z.array(z.object({ unit: z.object({ id: z.string(), class: z.string().optional(), kind: z.string().optional() }), measures: z.record(z.string(), measurementSchema), judgements: z.record(z.string(), z.object({ values: z.array(z.string()), evidence: z.array(z.string()) })) })),
      expected: z.array(z.object({ unit: z.string(), of: z.enum(['items', 'sections', 'base', 'bonus', 'bonusItems', 'totalDeductions', 'total']), id: z.string(), points: z.string() })),
    })),
  }))
  .query(async ({ ctx, input }) => {
    const { scheme, cases } = await services.listDraftCases(ctx.deps, { actor: ctx.actor, ...input });
    // The kernel's types are read-only; what goes over the wire is a copy.
    return { scheme, cases: structuredClone(cases) as never };
  });

import { z } from 'zod';
import { exact, title } from '../text.ts';
import { rectificationState } from '../rectification/item-schema.ts';

const sum = { full: exact, got: exact, lost: exact, items: z.int() };

export const lineInput = z.strictObject({
  id: z.string().min(1), section: z.string(), group: z.string(), item: z.string(), full: z.string(), got: z.string(), cause: z.string(), actions: z.array(z.string()), departments: z.array(z.string()), text: z.string().nullable(), clause: z.string().nullable(),
  checks: z.array(z.object({ title: z.string().min(1).max(200), every: z.object({ value: z.int().positive(), unit: z.enum(['day', 'week', 'month', 'quarter']) }) })).default([]),
});

/** A result of another authority in a list. */
export const resultSchema = z.object({
  id: z.string(), title: z.string(), authority: z.string(), from: z.string(), to: z.string(), rank: z.int().nullable(), source: z.string(), total: z.object(sum), counts: z.object({ sections: z.int(), groups: z.int(), items: z.int() }),
});

/** The same in the shape of a rectification plan. */
export const resultDetailSchema = resultSchema.extend({
  lines: z.array(lineInput.extend({ lost: exact.nullable(), place: z.int(), rectification: z.object({ id: z.string(), state: rectificationState }).nullable() })),
  sections: z.array(z.object({ section: z.string(), ...sum })),
  asLead: z.array(z.object({ department: z.string(), items: z.int(), lost: exact })),
  warnings: z.array(z.object({ clause: z.string(), warning: z.string() })),
  target: z.object({
    later: z.object({ id: z.string(), title: z.string(), rank: z.int().nullable() }), status: z.record(z.string(), z.enum(['fixed', 'improved', 'unchanged', 'worse', 'kept_full', 'newly_lost'])),
    goals: z.object({ no_new_loss_on_full_items: z.boolean(), lost_items_rectified: z.boolean(), rank_improves: z.boolean() }), rectifiedCount: z.int(), lostItemCount: z.int(), allMet: z.boolean(),
  }).nullable(),
  mayPlan: z.boolean(),
});

export const libraryPlan = z.object({ id: z.string(), title });

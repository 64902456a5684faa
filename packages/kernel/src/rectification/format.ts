import { z } from 'zod';
import { optionsSchema } from '../scheme/options.ts';
import { decimalSchema, measureIdSchema, testSchema, textSchema } from '../scheme/format.ts';

const sentence = { clause: z.string().min(1), text: z.string().min(1) };

/** A check that repeats while an item is open: the measure that counts it, and how often it is due. */
const checkSchema = z.strictObject({ of: measureIdSchema, every: z.strictObject({ value: z.number().int().positive(), unit: z.enum(['day', 'week', 'month', 'quarter']) }) });

/** 子项目: an indicator that lost points, why, and what is done about it. */
const planItemSchema = z.strictObject({
  id: z.string().min(1),
  ...sentence,
  section: z.string().min(1),
  group: z.string().min(1),
  full: decimalSchema,
  got: decimalSchema,
  cause: z.string().min(1),
  actions: z.array(z.string().min(1)).min(1),
  /** The first leads. */
  departments: z.array(z.string().min(1)).min(1),
  dueAt: z.iso.date().optional(),
  /** What the plan itself claims: it is not verified by being written. */
  claims: z.enum(['in_progress', 'claimed_done']).optional(),
  /** The cause is gone when these hold. */
  standards: z.array(testSchema).optional(),
  checks: z.array(checkSchema).optional(),
  notes: z.string().optional(),
});

/** A result that a superior authority gave, and the plan to repair what was lost in it. */
export const rectificationPlanSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: textSchema,
  source: z.strictObject({ document: z.string(), issuedBy: z.string(), issuedAt: z.iso.date().nullable() }),
  result: z.strictObject({ authority: z.string().min(1), period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }), rank: z.number().int().positive(), ...sentence }),
  /** The year in which the plan is carried out. */
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  /** Counts that the document states, checked. */
  stated: z.strictObject({ sections: z.number().int(), groups: z.number().int(), items: z.number().int(), ...sentence }),
  /** 小项 (or several of them) with the number of items and the departments that the document names for them. */
  responsibilities: z.array(z.strictObject({ section: z.string(), groups: z.array(z.string()).min(1), stated: z.number().int().positive(), departments: z.array(z.string()).min(1), ...sentence })),
  goals: z.strictObject({ ...sentence, goals: z.array(z.enum(['no_new_loss_on_full_items', 'lost_items_rectified', 'rank_improves'])).min(1) }),
  items: z.array(planItemSchema).min(1),
  /** From which late entry of a worker in the year on. */
  escalation: z.strictObject({ noticeAfter: z.number().int().positive(), warningAfter: z.number().int().positive(), clause: z.string().min(1) }),
  duties: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9_]*$/), title: textSchema, ...sentence })),
  options: optionsSchema.pick({ everyDay: true, rectified: true }),
  notes: z.string().optional(),
});

export type RectificationPlan = z.infer<typeof rectificationPlanSchema>;
export type RectificationPlanItem = RectificationPlan['items'][number];

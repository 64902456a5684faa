import { z } from 'zod';

/** Step 1 of a self-assessment: whether a target was met. */
const metSchema = z.enum(['met', 'partly', 'unmet']).nullable();

/** What a unit says of one item: its targets by 数量, 质量, 效果 (step 1); evidence, own score and text (step 2). */
export const itemPartSchema = z.strictObject({
  targets: z.strictObject({ quantity: metSchema, quality: metSchema, effect: metSchema }),
  /** Decimal text; null: not proposed yet. */
  score: z.string().max(20).nullable(),
  text: z.string().max(4000),
  /** Ids, in the order chosen. */
  evidence: z.array(z.string().max(80)).max(100),
  /** Why there is no evidence (本年度无此项工作); null: there is, or it is still owed. */
  noEvidence: z.string().max(500).nullable(),
});

/** Step 3: the report. */
export const reportPartSchema = z.strictObject({ text: z.string().max(20_000) });

/** Name of the part that holds the report. */
export const reportPart = 'report';

export type ItemPart = z.infer<typeof itemPartSchema>;
export type ReportPart = z.infer<typeof reportPartSchema>;

export const emptyItem: ItemPart = { targets: { quantity: null, quality: null, effect: null }, score: null, text: '', evidence: [], noEvidence: null };
export const emptyReport: ReportPart = { text: '' };

/** The whole self-assessment, as it is submitted. */
export const contentSchema = z.strictObject({ items: z.record(z.string(), itemPartSchema), report: reportPartSchema });
export type SelfAssessmentContent = z.infer<typeof contentSchema>;

import type { SuperiorDeduction } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import { numberSchema } from '../values.ts';

export const superiorDeductionsSchema = z.array(z.strictObject({
  authority: z.string(),
  item: z.string(),
  superior_full: numberSchema,
  points_lost: numberSchema,
  causes: z.array(z.strictObject({ unit: z.string(), share: numberSchema.refine((share) => /^(0(\.\d*[1-9]\d*)|1(\.0+)?)$/.test(decimalText(share.text)), { error: 'a share above 0, at most 1' }).optional(), negligent: z.boolean() })),
}));

/** Deductions by superiors as the kernel takes them. */
export const superiorDeductions = (deductions: z.infer<typeof superiorDeductionsSchema> | undefined): readonly SuperiorDeduction[] =>
  (deductions ?? []).map(({ authority, item, superior_full: full, points_lost: lost, causes }) => ({
    authority,
    item,
    superiorFull: decimalText(full.text),
    pointsLost: decimalText(lost.text),
    causes: causes.map(({ unit, share, negligent }) => ({ unit, negligent, ...(share === undefined ? {} : { share: decimalText(share.text) }) })),
  }));

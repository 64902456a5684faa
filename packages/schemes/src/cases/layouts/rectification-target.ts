import { assessTarget, type FullGot } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import type { JsonNumber } from '../../json/exact-json.ts';
import { planOfDocument } from '../../library/plan-library.ts';
import { defineLayout } from '../layout.ts';
import { countNumber } from '../unit-results.ts';
import { countSchema, numberSchema } from '../values.ts';

const pointsSchema = z.strictObject({ full: numberSchema, got: numberSchema });
const points = ({ full, got }: { readonly full: JsonNumber; readonly got: JsonNumber }): FullGot => ({ full: decimalText(full.text), got: decimalText(got.text) });

/** The next year's result beside the targets of the plan. */
export const rectificationTarget = defineLayout({
  kind: 'rectification',
  fits: (given) => 'nextRank' in given,
  inputs: z.strictObject({ priorRank: countSchema, nextRank: countSchema, items: z.array(z.strictObject({ item: z.string(), prior: pointsSchema, next: pointsSchema })) }),
  expected: z.strictObject({
    status: z.record(z.string(), z.enum(['fixed', 'improved', 'unchanged', 'worse', 'kept_full', 'newly_lost'])).optional(),
    goals: z.strictObject({ no_new_loss_on_full_items: z.boolean().optional(), lost_items_rectified: z.boolean().optional(), rank_improves: z.boolean().optional() }).optional(),
    rectifiedCount: countSchema.optional(),
    lostItemCount: countSchema.optional(),
    allMet: z.boolean().optional(),
  }),
  answer: ({ document, config }, { priorRank, nextRank, items }) => {
    const rectified = config.rectified ?? planOfDocument(document)?.options.rectified ?? 'no-loss';
    const { status, goals, rectifiedCount, lostItemCount, allMet } = assessTarget(
      items.map(({ item, prior, next }) => ({ item, prior: points(prior), next: points(next) })),
      { prior: Number(priorRank.text), next: Number(nextRank.text) },
      rectified,
    );
    return { status, goals, rectifiedCount: countNumber(rectifiedCount), lostItemCount: countNumber(lostItemCount), allMet };
  },
});

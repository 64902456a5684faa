import type { SelfAssessmentSubmissionRow } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { ownTotal } from './own-total.ts';
import { contentSchema } from './part-content.ts';
import { receiptOf } from './receipt.ts';

/** What was submitted and what was said of it, latest first. */
export const describeSubmissions = async (deps: Deps, rows: readonly SelfAssessmentSubmissionRow[]) => {
  const name = await namesOf(deps, rows.flatMap((row) => [row.submittedBy, ...row.reviews.map((review) => review.by)]));
  return rows.map((row) => ({
    ...receiptOf(row), by: name(row.submittedBy), total: ownTotal(contentSchema.parse(row.content)),
    reviews: row.reviews.map(({ body, verdict, reason, items, by, at }) => ({ body, verdict, reason, items: [...items], by: name(by), at: at.toISOString() })),
  }));
};

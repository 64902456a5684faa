import { unitResultRepository } from '@siheng/db';
import type { AssessmentRow } from '@siheng/db';
import type { Exact } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { unpackScore } from '../scoring/stored-score.ts';

/** What the last scoring gave a unit; null: it was not scored. An item without points is still unscored. */
export type ComputedScores = { readonly total: Exact; readonly items: ReadonlyMap<string, Exact | null> };

export const computedScores = async (deps: Deps, assessment: AssessmentRow, unitId: string): Promise<ComputedScores | null> => {
  const trace = assessment.publishedRunId === null ? null : await unitResultRepository(deps.db.prisma).findTrace(assessment.publishedRunId, unitId);
  if (!trace) return null;
  const score = unpackScore(trace);
  return { total: score.total, items: new Map(score.items.map((item) => [item.item, item.got])) };
};

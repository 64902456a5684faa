import type { PlanGrade, PlanGrading } from '../plan.ts';
import type { ColumnRanks } from './rank-columns.ts';
import type { ColumnScores } from './score-columns.ts';

const needsMore = (grade: PlanGrade): boolean =>
  grade.percentOfFullAtLeast !== null || grade.percentOfFullBelow !== null || grade.rankFromEndWithin !== null || grade.rankFromEndBeyond !== null;

/** True where grades follow from total, rank and veto alone; caps, downgrades, streaks and ends of the table are the exact engine's. */
export const coversGrading = (grading: PlanGrading): boolean =>
  grading.tracks === null && grading.caps.length + grading.downgrades.length + grading.streaks.length === 0 && grading.minimumGroup <= 1 && !grading.grades.some(needsMore);

/** Position of the first grade that matches, 255 for none. */
export function gradeColumns(grading: PlanGrading, scores: ColumnScores, ranks: ColumnRanks): Uint8Array {
  const rank = grading.within === 'group' ? ranks.inGroup : ranks.overall;
  const grades = grading.grades.map((grade) => ({
    least: grade.totalAtLeast === null ? Number.NEGATIVE_INFINITY : grade.totalAtLeast * scores.scale,
    within: grade.rankWithin ?? Number.POSITIVE_INFINITY,
    vetoed: grade.vetoed,
  }));
  const out = new Uint8Array(scores.units).fill(255);
  for (let u = 0; u < scores.units; u++) {
    for (let g = 0; g < grades.length; g++) {
      const grade = grades[g]!;
      if (grade.vetoed !== null && grade.vetoed !== scores.vetoes[u]! > 0) continue;
      if (scores.totals[u]! < grade.least || rank[u]! > grade.within) continue;
      out[u] = g;
      break;
    }
  }
  return out;
}


import { decimalToPoints, decimalToRational } from '../exact/decimal.ts';
import type { PlanGrade, PlanGrading } from '../plan.ts';
import type { Grading } from '../scheme/format.ts';
import type { Parameters } from './parameters.ts';
import type { Options } from '../scheme/options.ts';
import { compileFilters } from './baseline.ts';
import type { Columns } from './columns.ts';

/** `rankWithin` of a grade that nobody reaches, because a parameter of its condition has no value yet. */
const NOBODY = 0;

const compileGrade = (grade: Grading['grades'][number], parameters: Parameters): PlanGrade => {
  const { when } = grade;
  const ratio = (text: string | null | undefined) => (text === undefined || text === null ? null : decimalToRational(text));
  const rankWithin = parameters.read(when.rankWithin);
  const below = parameters.read(when.percentOfFullBelow);
  return {
    id: grade.id,
    totalAtLeast: when.totalAtLeast === undefined ? null : decimalToPoints(when.totalAtLeast),
    percentOfFullAtLeast: ratio(parameters.read(when.percentOfFullAtLeast)),
    percentOfFullBelow: ratio(below),
    rankWithin: rankWithin === null || below === null ? NOBODY : rankWithin === undefined ? null : Number(rankWithin),
    rankFromEndWithin: when.rankFromEndWithin ?? null,
    rankFromEndBeyond: when.rankFromEndBeyond ?? null,
    vetoed: when.vetoed ?? null,
    clause: grade.clause ?? '',
    consequences: grade.consequences ?? [],
    awards: grade.awards ?? [],
    money: ratio(grade.money?.amount),
  };
};

export const compileGrading = (grading: Grading, options: Options, columns: Columns, parameters: Parameters): PlanGrading => {
  const position = (id: string): number => grading.grades.findIndex((grade) => grade.id === id);
  /** 不得进入…以上档次: inclusive closes the named grade too, so the stated grade is the best one left; exclusive leaves the next better one open. */
  const open = (id: string): number => Math.max(0, position(id) - (options.tierCapMeaning === 'exclusive' ? 1 : 0));
  return {
    grades: grading.grades.map((grade) => compileGrade(grade, parameters)),
    tracks: grading.tracks ?? null,
    within: grading.within,
    minimumGroup: grading.minimumGroup ?? 1,
    caps: (grading.caps ?? []).map((cap) => ({ column: columns.measure(cap.of), where: compileFilters(cap.where), grade: open(cap.grade), passesOn: cap.passesOn, clause: cap.clause })),
    downgrades: (grading.downgrades ?? []).map((downgrade) => ({ column: columns.measure(downgrade.of), by: downgrade.by, clause: downgrade.clause })),
    streaks: (grading.streaks ?? []).map((streak) => ({ grade: position(streak.grade), years: streak.years, consequences: streak.consequences, clause: streak.clause })),
  };
};

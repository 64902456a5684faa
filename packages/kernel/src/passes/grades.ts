import { fromPoints, fromRational } from '../exact/decimal.ts';
import { fromExact } from '../exact/exact.ts';
import { compare, fraction, times, type Fraction } from '../exact/fraction.ts';
import type { Plan, PlanFilter, PlanGrade, PlanGrading } from '../plan.ts';
import type { UnitScore } from '../result.ts';
import { matches } from '../evaluate/events.ts';
import { countOf, createReader, type Reader } from '../evaluate/reading.ts';
import { rankStandings, type Ranks, type Standing } from './ranks.ts';

/** Grade of a unit by its position in the list (null: a person decides), and what capped or lowered it. */
export type Graded = { readonly grade: number | null; readonly clauses: readonly string[]; readonly undecided: UnitScore['undecided'] };

/** How often a fact of a unit occurs: events that match, or the value of a count or a yes-no measure. */
export const occurrences = (reader: Reader, column: number, where: readonly PlanFilter[]): number => {
  const reading = reader.measure(column);
  if (reading.kind === 'events') return reading.events.filter((event) => matches(event, where)).reduce((sum, event) => sum + countOf(event), 0);
  return reading.kind === 'value' ? Number(reading.value.n) / Number(reading.value.d) : 0;
};

type Place = { readonly rank: number; readonly fromEnd: number };

const fullOf = (plan: Plan, standing: Standing): Fraction => {
  const track = plan.tracks.find(({ id }) => id === standing.points.track);
  return track?.composite === null || track === undefined ? fromExact(standing.points.full) : fraction(100);
};

const fits = (plan: Plan, grade: PlanGrade, standing: Standing, place: Place): boolean => {
  const total = fromExact(standing.points.total);
  const share = (percent: NonNullable<PlanGrade['percentOfFullBelow']>): Fraction => times(fullOf(plan, standing), times(fromRational(percent), fraction(1, 100)));
  return (
    (grade.totalAtLeast === null || compare(total, fromPoints(grade.totalAtLeast)) >= 0) &&
    (grade.percentOfFullAtLeast === null || compare(total, share(grade.percentOfFullAtLeast)) >= 0) &&
    (grade.percentOfFullBelow === null || compare(total, share(grade.percentOfFullBelow)) < 0) &&
    (grade.rankWithin === null || place.rank <= grade.rankWithin) &&
    (grade.rankFromEndWithin === null || place.fromEnd <= grade.rankFromEndWithin) &&
    (grade.rankFromEndBeyond === null || place.fromEnd > grade.rankFromEndBeyond) &&
    (grade.vetoed === null || grade.vetoed === standing.points.vetoes.length > 0)
  );
};

/** A tie at the border of a grade: the last of the tied places would have another grade than the first. */
const isAtBoundary = (plan: Plan, grades: readonly PlanGrade[], standing: Standing, place: Place, tied: number): boolean => {
  if (tied < 2) return false;
  const gradeAt = (at: Place): number => grades.findIndex((grade) => fits(plan, grade, standing, at));
  return gradeAt(place) !== gradeAt({ rank: place.rank + tied - 1, fromEnd: place.fromEnd }) || gradeAt(place) !== gradeAt({ rank: place.rank, fromEnd: place.fromEnd + tied - 1 });
};

type Capped = { readonly grade: number; readonly passesOn: boolean; readonly clause: string };

const capsOf = (grading: PlanGrading, reader: Reader): readonly Capped[] => grading.caps.filter((cap) => occurrences(reader, cap.column, cap.where) > 0);

/** Ranks among the units that keep their place: a capped unit hands its place on to the next one. */
const ranksForGrades = (standings: readonly Standing[], caps: readonly (readonly Capped[])[]): { readonly ranks: Ranks; readonly of: (index: number) => number } => {
  const kept = standings.map((_, index) => index).filter((index) => !(caps[index] ?? []).some((cap) => cap.passesOn));
  return { ranks: rankStandings(kept.flatMap((index) => standings[index] ?? [])), of: (index) => kept.indexOf(index) };
};

/** Grades one group of units that are compared with each other, best grade first; then caps, then downgrades. */
export const gradeGroup = (plan: Plan, grading: PlanGrading, group: readonly Standing[]): readonly Graded[] => {
  const standings = group.map((standing) => ({ ...standing, keys: standing.gradeKeys }));
  if (standings.length < grading.minimumGroup) return standings.map(() => ({ grade: null, clauses: [], undecided: ['group-too-small'] }));
  const readers = standings.map(({ unit }) => createReader(plan, unit));
  const caps = readers.map((reader) => capsOf(grading, reader));
  const all = rankStandings(standings);
  const kept = ranksForGrades(standings, caps);
  const lowest = grading.grades.length - 1;

  return standings.map((standing, index) => {
    const reader = readers[index] ?? createReader(plan, standing.unit);
    const own = kept.of(index);
    const ranks = own < 0 ? all : kept.ranks;
    const place: Place = { rank: (own < 0 ? all.rank[index] : kept.ranks.rank[own]) ?? 1, fromEnd: all.fromEnd[index] ?? 1 };
    const tied = ranks.tied[own < 0 ? index : own] ?? 1;
    if (plan.options.tiesAtBoundary === 'manual' && isAtBoundary(plan, grading.grades, standing, place, tied)) return { grade: null, clauses: [], undecided: ['tie-at-boundary'] };
    const found = grading.grades.findIndex((grade) => fits(plan, grade, standing, place));
    const capping = caps[index] ?? [];
    const capped = Math.max(found < 0 ? lowest : found, ...capping.map((cap) => cap.grade));
    const downgrades = grading.downgrades.filter((downgrade) => occurrences(reader, downgrade.column, []) > 0);
    const lowered = downgrades.reduce((grade, downgrade) => grade + downgrade.by, capped);
    return { grade: Math.min(lowered, lowest), clauses: [...capping, ...downgrades].map(({ clause }) => clause), undecided: [] };
  });
};

import type { ScoringInput, UnitInput } from './input.ts';
import { KernelError } from './kernel-error.ts';
import { acrossUnits, sharedOf, trackOf, type AcrossUnits } from './passes/across-units.ts';
import { consequencesOf } from './passes/consequences.ts';
import { gradeGroup, type Graded } from './passes/grades.ts';
import { groupBy, rankStandings, standingOf, type Standing } from './passes/ranks.ts';
import type { Plan } from './plan.ts';
import type { Scoring, UnitPoints, UnitScore } from './result.ts';
import { scoreUnit } from './score-unit.ts';

const groupKey = (standing: Standing): string => JSON.stringify(standing.unit.group ?? null);

const UNGRADED: Graded = { grade: null, clauses: [], undecided: [] };

const gradesOf = (plan: Plan, together: readonly Standing[]): ReadonlyMap<number, Graded> => {
  const { grading } = plan;
  if (grading === null) return new Map();
  const graded = together.filter(({ points }) => grading.tracks?.includes(points.track) ?? true);
  const groups = grading.within === 'all' ? [graded] : groupBy(graded, groupKey);
  return new Map(groups.flatMap((group) => gradeGroup(plan, grading, group).map((one, place) => [group[place]?.index ?? -1, one] as const)));
};

/** Ranks, grades and consequences of the units that are compared with each other. */
const compareUnits = (plan: Plan, input: ScoringInput, together: readonly Standing[], across: AcrossUnits): readonly (readonly [number, UnitScore])[] => {
  const ranks = rankStandings(together);
  const groupRanks = new Map(groupBy(together, groupKey).flatMap((group) => rankStandings(group).rank.map((rank, place) => [group[place]?.index ?? -1, rank] as const)));
  const grades = gradesOf(plan, together);
  return together.map((standing, place) => {
    const { unit, points, index } = standing;
    const graded = grades.get(index) ?? UNGRADED;
    const rank = ranks.rank[place] ?? 1;
    const tied = ranks.tied[place] ?? 1;
    const isOpen = tied > 1 && plan.options.ties === 'manual';
    const consequences = consequencesOf(plan, unit, points, graded, { rank, fromEnd: ranks.fromEnd[place] ?? 1, priorCount: input.priorUnitCount ?? together.length }, across);
    const score: UnitScore = {
      ...points,
      rank,
      groupRank: groupRanks.get(index) ?? 1,
      tied,
      grade: graded.grade === null ? null : (plan.grading?.grades[graded.grade]?.id ?? null),
      ...consequences,
      undecided: [...(isOpen ? (['tied-rank'] as const) : []), ...graded.undecided],
    };
    return [index, score] as const;
  });
};

const finish = (plan: Plan, input: ScoringInput, points: readonly UnitPoints[], across: AcrossUnits): Scoring => {
  const standings = input.units.flatMap((unit, index) => {
    const own = points[index];
    return own === undefined ? [] : standingOf(plan, unit, own, index);
  });
  const inTrack = (standing: Standing, tracks: readonly number[]): boolean => tracks.some((track) => plan.tracks[track]?.id === standing.points.track);
  const scores = new Map(plan.rankedTogether.flatMap((tracks) => compareUnits(plan, input, standings.filter((standing) => inTrack(standing, tracks)), across)));
  return { units: input.units.flatMap((_, index) => scores.get(index) ?? []) };
};

const refuseRepeated = (units: readonly UnitInput[]): void => {
  const seen = new Set<string>();
  for (const { id } of units) {
    if (seen.has(id)) throw new KernelError('unit-repeated', { unit: id });
    seen.add(id);
  }
};

/**
 * Scores all units under a compiled scheme. Exact and deterministic: the same plan and input give the same bytes.
 * Throws a `KernelError` for an input that names a unit twice or has a kind of unit that no track assesses.
 */
export const score = (plan: Plan, input: ScoringInput): Scoring => {
  refuseRepeated(input.units);
  const across = acrossUnits(plan, input.units);
  const points = input.units.map((unit) => scoreUnit(plan, unit, across, input.superiorDeductions ?? []));
  return finish(plan, input, points, across);
};

/**
 * Scores again after some units of `input` changed, with the result that `score` gives for the whole input.
 * Units that no changed value can reach keep the points of `previous`; ranks, grades and consequences are always new.
 * `changed` names units whose own data changed; units that came or went are found. After a change of superior deductions, score all.
 */
export const rescore = (plan: Plan, input: ScoringInput, previous: Scoring, changed: readonly string[]): Scoring => {
  refuseRepeated(input.units);
  const across = acrossUnits(plan, input.units);
  const known = new Map(previous.units.map((unit) => [unit.unit, unit]));
  const { reach } = sharedOf(plan);
  const present = new Set(input.units.map((unit) => unit.id));
  const isMoved = (id: string): boolean => changed.includes(id) || !present.has(id) || !known.has(id);
  const keyOf = (track: string | undefined, group: string | null): string => JSON.stringify([track, reach === 'group' ? group : null]);
  const keyOfInput = (unit: UnitInput): string => keyOf(trackOf(plan, unit)?.id, unit.group ?? null);
  const touched = new Set([
    ...input.units.filter((unit) => isMoved(unit.id)).map(keyOfInput),
    ...previous.units.filter(({ unit }) => isMoved(unit)).map((unit) => keyOf(unit.track, unit.group)),
  ]);
  const points = input.units.map((unit) => {
    const old = known.get(unit.id);
    const isReached = old === undefined || changed.includes(unit.id) || (reach !== 'nobody' && touched.has(keyOfInput(unit)));
    return isReached ? scoreUnit(plan, unit, across, input.superiorDeductions ?? []) : pointsOf(old);
  });
  return finish(plan, input, points, across);
};

const pointsOf = ({ rank: _rank, groupRank: _groupRank, tied: _tied, grade: _grade, consequences: _consequences, funding: _funding, money: _money, undecided: _undecided, ...points }: UnitScore): UnitPoints => points;

import { fromPoints, fromRational } from '../exact/decimal.ts';
import { toExact } from '../exact/exact.ts';
import { fraction, larger, plus, smaller, times, ZERO, type Fraction } from '../exact/fraction.ts';
import type { UnitInput } from '../input.ts';
import type { Plan, PlanConsequence } from '../plan.ts';
import type { ConsequenceScore, UnitPoints, UnitScore } from '../result.ts';
import { createReader } from '../evaluate/reading.ts';
import { runTest } from '../evaluate/test.ts';
import type { AcrossUnits } from './across-units.ts';
import { occurrences, type Graded } from './grades.ts';

/** Where a unit stands: its rank now and last year among how many. */
export type Place = { readonly rank: number; readonly fromEnd: number; readonly priorCount: number };

const priorRanks = (unit: UnitInput): readonly number[] => unit.prior?.ranks ?? (unit.prior?.rank === undefined ? [] : [unit.prior.rank]);
const priorGrades = (unit: UnitInput): readonly string[] => unit.prior?.grades ?? (unit.prior?.grade === undefined ? [] : [unit.prior.grade]);

/** How often the funding counts: places gained, or 1; 0 when the condition does not hold. */
const timesOf = (plan: Plan, consequence: PlanConsequence, unit: UnitInput, place: Place, across: AcrossUnits): number => {
  const { when } = consequence;
  const [prior] = priorRanks(unit);
  const reader = createReader(plan, unit);
  switch (when.kind) {
    case 'test':
      return runTest(when.test, reader, across).kind === 'met' ? 1 : 0;
    case 'events':
      return occurrences(reader, when.column, when.where) > 0 ? 1 : 0;
    case 'rank-from-end':
      return place.fromEnd <= when.within ? 1 : 0;
    case 'rank': {
      const isKept = when.priorWithin === null || (prior !== undefined && (when.samePlace ? prior === place.rank : prior <= when.priorWithin));
      return place.rank <= when.within && isKept ? 1 : 0;
    }
    case 'places-gained': {
      const gained = prior === undefined ? 0 : prior - place.rank;
      return gained >= when.atLeast ? gained : 0;
    }
    case 'places-lost': {
      const lost = prior === undefined ? 0 : place.rank - prior;
      return lost >= when.atLeast ? lost : 0;
    }
    case 'bottom-years': {
      const before = priorRanks(unit).slice(0, when.years - 1);
      const isBottom = before.length === when.years - 1 && before.every((rank) => rank > place.priorCount - when.places);
      return place.fromEnd <= when.places && isBottom ? 1 : 0;
    }
  }
};

const fundingOf = (consequence: PlanConsequence, count: number): Fraction | null =>
  consequence.funding === null ? null : times(fromPoints(consequence.funding.points), fraction(consequence.funding.perPlace ? count : 1));

/** Rewards of one group are added, or only the largest counts; penalties of one group are taken once. */
const combine = (found: readonly { readonly consequence: PlanConsequence; readonly funding: Fraction | null }[]): Fraction => {
  let sum = ZERO;
  const grouped = new Map<string, Fraction>();
  for (const { consequence, funding } of found) {
    const group = consequence.funding?.group ?? null;
    if (funding === null) continue;
    const isPenalty = funding.n < 0n;
    if (group === null || (!isPenalty && consequence.funding?.combine === 'sum')) {
      sum = plus(sum, funding);
      continue;
    }
    const key = `${isPenalty ? 'penalty' : 'reward'} ${group}`;
    const known = grouped.get(key);
    grouped.set(key, known === undefined ? funding : isPenalty ? smaller(known, funding) : larger(known, funding));
  }
  return [...grouped.values()].reduce(plus, sum);
};

const gradeConsequences = (plan: Plan, unit: UnitInput, points: UnitPoints, graded: Graded): { readonly consequences: readonly ConsequenceScore[]; readonly money: Fraction | null } => {
  const grading = plan.grading;
  const grade = grading === null || graded.grade === null ? undefined : grading.grades[graded.grade];
  if (grading === null || grade === undefined) return { consequences: [], money: null };
  const withoutAwards = points.vetoed.includes('awards');
  const effects = withoutAwards ? grade.consequences.filter((effect) => !grade.awards.includes(effect)) : grade.consequences;
  const own: ConsequenceScore = { id: `grade:${grade.id}`, clause: grade.clause, effects, funding: null, reason: 'grade' };
  const streaks = grading.streaks.filter((streak) => {
    const before = priorGrades(unit).slice(0, streak.years - 1);
    return streak.grade === graded.grade && before.length === streak.years - 1 && before.every((id) => id === grade.id);
  });
  const isWithheld = withoutAwards || points.vetoed.includes('rewards');
  return {
    consequences: [...(effects.length === 0 ? [] : [own]), ...streaks.map((streak): ConsequenceScore => ({ id: `streak:${grade.id}`, clause: streak.clause, effects: streak.consequences, funding: null, reason: 'streak' }))],
    money: grade.money === null || isWithheld ? null : fromRational(grade.money),
  };
};

const vetoConsequences = (plan: Plan, points: UnitPoints): readonly ConsequenceScore[] => {
  const rules = plan.tracks.find(({ id }) => id === points.track)?.rules ?? [];
  return points.vetoes.flatMap((id) => {
    const rule = rules.find((one) => one.id === id);
    return rule?.effect === 'veto' ? { id: `veto:${id}`, clause: rule.clause, effects: rule.takes.map((right) => `no_${right}`), funding: null, reason: 'veto' } : [];
  });
};

/** What follows from a result: of the grade, of vetoes, of rank and facts. Proposed with its reason; people decide. */
export const consequencesOf = (plan: Plan, unit: UnitInput, points: UnitPoints, graded: Graded, place: Place, across: AcrossUnits): Pick<UnitScore, 'consequences' | 'funding' | 'money'> => {
  const ofGrade = gradeConsequences(plan, unit, points, graded);
  const found = plan.consequences.flatMap((consequence) => {
    const count = timesOf(plan, consequence, unit, place, across);
    return count === 0 ? [] : { consequence, funding: fundingOf(consequence, count) };
  });
  const own = found.map(({ consequence, funding }): ConsequenceScore => ({ id: consequence.id, clause: consequence.clause, effects: consequence.effects, funding: funding === null ? null : toExact(funding), reason: consequence.when.kind }));
  return { consequences: [...ofGrade.consequences, ...vetoConsequences(plan, points), ...own], funding: toExact(combine(found)), money: ofGrade.money === null ? null : toExact(ofGrade.money) };
};

import { attemptStep, compareExact, type Scheme, stageAt } from '@siheng/kernel';
import { describe, expect, test } from 'vitest';
import { loadScheme, schemeLibrary } from '../src/index.ts';
import { bonusOf, rankedUnits, situationsOf, type Special, withFact } from './acting-units.ts';

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

const withGrading = (scheme: Scheme, part: Partial<NonNullable<Scheme['grading']>>): Scheme => (scheme.grading === undefined ? scheme : { ...scheme, grading: { ...scheme.grading, ...part } });

const gradeOf = (scheme: Scheme, special: Special): string | null => rankedUnits(scheme, special).own.grade;

describe.each(schemeLibrary().map(({ id }) => id))('%s', (id) => {
  const scheme = loadScheme(id);
  const { grading, cycle } = scheme;
  const grades = (grading?.grades ?? []).map((grade) => grade.id);

  test('every grade is given to somebody', () => {
    const given = new Set(rankedUnits(scheme, { place: 1 }).all.map(({ grade }) => grade));
    expect(grades.filter((grade) => !given.has(grade))).toEqual([]);
  });

  test('every cap of a grade holds the best unit down, alone and only by its own fact', () => {
    const seen = (grading?.caps ?? []).map((cap) => {
      const only = withGrading(scheme, { caps: [cap] });
      const { hit, missed } = withFact(cap.of, cap.where);
      return { clause: cap.clause, grade: gradeOf(only, hit), others: [...new Set(missed.map((special) => gradeOf(only, special)))] };
    });
    expect(seen).toEqual((grading?.caps ?? []).map(({ clause, grade }) => ({ clause, grade, others: [grades[0]] })));
  });

  test('every downgrade lowers the best unit by its steps', () => {
    const seen = (grading?.downgrades ?? []).map(({ of, clause }) => {
      const { hit, missed } = withFact(of, undefined);
      return { clause, grades: [hit, ...missed].map((special) => gradeOf(scheme, special)) };
    });
    expect(seen).toEqual((grading?.downgrades ?? []).map(({ clause, by }) => ({ clause, grades: [grades[by], grades[0]] })));
  });

  test('every streak follows in its last year, not a year before', () => {
    const seen = (grading?.streaks ?? []).map(({ grade, years, clause }) => {
      const follows = (count: number): boolean => rankedUnits(scheme, { place: 10, prior: { grades: Array.from({ length: count }, () => grade) } }).own.consequences.some((one) => one.reason === 'streak' && one.clause === clause);
      return { clause, follows: [years - 2, years - 1].map(follows) };
    });
    expect(seen).toEqual((grading?.streaks ?? []).map(({ clause }) => ({ clause, follows: [false, true] })));
  });

  test('every consequence follows at its boundary, and not beyond it', () => {
    const seen = (scheme.consequences ?? []).map((consequence) => {
      const { follows, not } = situationsOf(consequence);
      const isThere = (special: Special): boolean => rankedUnits(scheme, special).own.consequences.some((one) => one.id === consequence.id);
      return { id: consequence.id, follows: follows.map(isThere), not: [...new Set(not.map(isThere))] };
    });
    expect(seen).toEqual((scheme.consequences ?? []).map((consequence) => ({ id: consequence.id, follows: [true], not: [false] })));
  });

  test('every cap of a bonus group holds: lowered, it takes what is above', () => {
    const capped = scheme.tracks.flatMap((track) => track.sections).filter((section) => section.kind === 'bonus' && section.cap !== undefined);
    const lowered = (sectionId: string): Scheme => ({ ...scheme, tracks: scheme.tracks.map((track) => ({ ...track, sections: track.sections.map((section) => (section.id === sectionId ? { ...section, cap: '0.3' } : section)) })) });
    expect(capped.map(({ id: section }) => [bonusOf(lowered(section), section), compareExact(bonusOf(scheme, section), '0.3') > 0])).toEqual(capped.map(() => ['0.3', true]));
  });

  test('every stage begins and ends on its days', () => {
    const stages = cycle?.stages ?? [];
    expect(stages.map((stage) => [dayBefore(stage.from), stage.from, stage.to, dayAfter(stage.to)].map((day) => stageAt(cycle, day) === stage.id))).toEqual(stages.map(() => [false, true, true, false]));
  });

  test('every step is known by its scheme only, and refused before the steps that it follows', () => {
    const steps = cycle?.steps ?? [];
    const seen = steps.map(({ id: step, after = [] }) => ({
      step,
      known: attemptStep(cycle, { step }).accepted,
      elsewhere: attemptStep({}, { step }).reason,
      tooEarly: after.filter((earlier) => attemptStep(cycle, { step, done: steps.map((one) => one.id).filter((one) => one !== earlier) }).reason !== `${earlier}_missing`),
    }));
    expect(seen).toEqual(steps.map(({ id: step }) => ({ step, known: true, elsewhere: 'step_unknown', tooEarly: [] })));
  });
});

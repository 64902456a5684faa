import { readDecimal } from '../../exact/decimal.ts';
import { toExact } from '../../exact/exact.ts';
import { sum, ZERO } from '../../exact/fraction.ts';
import type { Scheme } from '../format.ts';
import { problem, type SchemeProblem } from '../problem.ts';
import { placedItems } from '../walk.ts';

const weightProblems = (scheme: Scheme): readonly SchemeProblem[] =>
  scheme.tracks.flatMap((track, index) => {
    if (track.composite === undefined) return [];
    const found = toExact(sum([track.composite.content, ...track.composite.parts.map((part) => part.weight)].map((text) => readDecimal(text) ?? ZERO)));
    return found === '1' || found === '100' ? [] : problem(`tracks[${index}].composite`, 'weights-sum-differs', { found });
  });

const gradeProblems = (scheme: Scheme): readonly SchemeProblem[] => {
  const known = (scheme.grading?.grades ?? []).map(({ id }) => id);
  const named = [
    ...(scheme.grading?.caps ?? []).map((cap, index) => ({ path: `grading.caps[${index}].grade`, grade: cap.grade })),
    ...(scheme.grading?.streaks ?? []).map((streak, index) => ({ path: `grading.streaks[${index}].grade`, grade: streak.grade })),
  ];
  return named.filter(({ grade }) => !known.includes(grade)).map(({ path, grade }) => problem(path, 'grade-unknown', { found: grade, known: known.join(', ') }));
};

const referenceProblems = (scheme: Scheme): readonly SchemeProblem[] => {
  const unknown = (path: string, found: string, known: readonly string[]): readonly SchemeProblem[] => (known.includes(found) ? [] : [problem(path, 'reference-unknown', { found, known: known.join(', ') })]);
  const tracks = scheme.tracks.map(({ id }) => id);
  const sections = scheme.tracks.flatMap((track) => track.sections.map(({ id }) => id));
  const items = placedItems(scheme).map(({ value }) => value.id);
  const seen = new Set<string>();
  return [
    ...(scheme.rankedTogether ?? []).flatMap((group, g) =>
      group.flatMap((track, t) => {
        const path = `rankedTogether[${g}][${t}]`;
        const isAgain = seen.has(track);
        seen.add(track);
        return isAgain ? [problem(path, 'id-repeated', { id: track, first: 'rankedTogether' })] : unknown(path, track, tracks);
      }),
    ),
    ...(scheme.tieBreak ?? []).flatMap((by, index) => ('section' in by ? unknown(`tieBreak[${index}].section`, by.section, sections) : 'item' in by ? unknown(`tieBreak[${index}].item`, by.item, items) : [])),
  ];
};

/** What concerns the scheme as a whole: its period, weights, grades, and names of other parts. */
export const wholeProblems = (scheme: Scheme): readonly SchemeProblem[] => [
  ...(scheme.period.from > scheme.period.to ? [problem('period.to', 'period-reversed', { from: scheme.period.from, to: scheme.period.to })] : []),
  ...weightProblems(scheme),
  ...gradeProblems(scheme),
  ...referenceProblems(scheme),
];

import type { Scheme } from '../format.ts';
import { problem, type SchemeProblem } from '../problem.ts';

const unknown = (path: string, found: string, known: readonly string[]): readonly SchemeProblem[] => (known.includes(found) ? [] : [problem(path, 'reference-unknown', { found, known: known.join(', ') || '—' })]);

const parameterProblems = (scheme: Scheme): readonly SchemeProblem[] => {
  const known = (scheme.parameters ?? []).map(({ id }) => id);
  return (scheme.grading?.grades ?? []).flatMap(({ when }, index) =>
    (['rankWithin', 'percentOfFullAtLeast', 'percentOfFullBelow'] as const).flatMap((key) => {
      const value = when[key];
      return typeof value === 'object' ? unknown(`grading.grades[${index}].when.${key}.parameter`, value.parameter, known) : [];
    }),
  );
};

/** A step may only come after steps that stand before it, so the order has no cycle. */
const stepProblems = (scheme: Scheme): readonly SchemeProblem[] => {
  const steps = scheme.cycle?.steps ?? [];
  const roles = (scheme.cycle?.roles ?? []).map(({ id }) => id);
  return steps.flatMap((step, index) => [
    ...(step.after ?? []).flatMap((before, place) => unknown(`cycle.steps[${index}].after[${place}]`, before, steps.slice(0, index).map(({ id }) => id))),
    ...(step.actor === undefined ? [] : unknown(`cycle.steps[${index}].actor`, step.actor, roles)),
  ]);
};

const stageProblems = (scheme: Scheme): readonly SchemeProblem[] =>
  (scheme.cycle?.stages ?? []).flatMap(({ from, to }, index) => (from > to ? problem(`cycle.stages[${index}].to`, 'period-reversed', { from, to }) : []));

/** References and dates of the procedure, and parameters that a grade names. */
export const cycleProblems = (scheme: Scheme): readonly SchemeProblem[] => [
  ...parameterProblems(scheme),
  ...(scheme.grading?.tracks ?? []).flatMap((track, index) => unknown(`grading.tracks[${index}]`, track, scheme.tracks.map(({ id }) => id))),
  ...stepProblems(scheme),
  ...stageProblems(scheme),
];

import { circumstancesOf, type MetricCase } from './metric-case.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const changedFields = (a: object, b: object): number => {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...left.keys(), ...right.keys()])].filter((field) => !same(left.get(field), right.get(field))).length;
};

/** How many small steps lie between the inputs of two cases: a changed field of a row, a row more or less, a changed parameter or date. */
export const distance = (a: MetricCase, b: MetricCase): number => {
  const [left, right] = [circumstancesOf(a), circumstancesOf(b)];
  let steps = changedFields(left.params, right.params) + changedFields(left.unit, right.unit) + changedFields(left.period, right.period);
  // The default of asOf follows the period.
  if (left.asOf !== right.asOf && same(left.period, right.period)) steps += 1;
  for (const need of new Set([...Object.keys(a.facts), ...Object.keys(b.facts)])) {
    const [mine, theirs] = [a.facts[need] ?? [], b.facts[need] ?? []];
    steps += Math.abs(mine.length - theirs.length);
    for (let i = 0; i < Math.min(mine.length, theirs.length); i++) steps += changedFields(mine[i] ?? {}, theirs[i] ?? {});
  }
  return steps;
};

/** Two measured cases one step apart with different answers: both sides of the line at which the measure turns. */
export const hasBoundaryPair = (cases: readonly MetricCase[]): boolean => {
  const decided = cases.filter((one) => one.expect.kind === 'measured' || one.expect.kind === 'events');
  return decided.some((a, i) => decided.slice(i + 1).some((b) => !same(a.expect, b.expect) && distance(a, b) === 1));
};

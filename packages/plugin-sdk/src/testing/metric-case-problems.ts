import type { Metric } from '../contract.ts';
import { hasBoundaryPair } from './boundary-pair.ts';
import { circumstancesOf, type MetricCase } from './metric-case.ts';

const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

/** What the list of cases lacks before any of them is run, each with the next step. */
export const metricCaseProblems = (metric: Metric, cases: readonly MetricCase[], alwaysApplies: boolean): readonly string[] => {
  const problems: string[] = [];
  const has = (kind: string) => cases.some((one) => one.expect.kind === kind);
  const answer = metric.unit === 'events' ? 'events' : 'measured';
  if (!has(answer)) problems.push(`no case expects a value. Add one that expects ${answer === 'events' ? 'events([...])' : 'ratio, count, number or yesNo'}.`);
  if (!hasBoundaryPair(cases)) problems.push('no boundary pair. Add two cases that differ in one field, one row or one parameter and expect different values (day 10 is in time, day 11 is late).');
  if (alwaysApplies && has('not-applicable')) problems.push('a case expects notApplicable although alwaysApplies is set. Remove "alwaysApplies: true".');
  if (!alwaysApplies && !has('not-applicable')) problems.push('no case expects notApplicable. Add one with nothing to measure, or say "alwaysApplies: true" where even no row is an answer.');
  if (has('missing')) problems.push('a case expects missing. That is the runner\'s answer; a metric is never called without its datasets.');
  for (const name of repeated(cases.map((one) => one.name))) problems.push(`two cases are named "${name}". Give each case its own name.`);
  const inputs = cases.map((one) => JSON.stringify([one.facts, circumstancesOf(one)]));
  cases.forEach((one, i) => {
    const first = inputs.indexOf(inputs[i] ?? '');
    if (first !== i) problems.push(`"${one.name}" has the same input as "${cases[first]?.name}". Remove one of them.`);
    for (const need of Object.keys(one.facts)) if (!(need in metric.needs)) problems.push(`"${one.name}" gives facts "${need}", which the metric does not need. Add it to "needs" or remove it.`);
  });
  return problems;
};

import type { Measurement } from '@siheng/kernel';
import type { Metric } from '../contract.ts';

/** Whether an answer is of the kind that the metric's unit promises, and names only facts that it was given. */
export const answerProblems = (metric: Metric, answer: Measurement, given: ReadonlySet<string>): readonly string[] => {
  if (answer.kind === 'not-applicable') return answer.reason.trim() === '' ? ['not applicable without a reason'] : [];
  if (answer.kind === 'missing') return ['a metric answered missing'];
  if ((answer.kind === 'events') !== (metric.unit === 'events')) return [`the unit is ${metric.unit}, the answer ${answer.kind}`];
  const named = answer.kind === 'events' ? answer.events.map((event) => event.factId) : answer.evidence;
  const problems = named.filter((id) => !given.has(id)).map((id) => `the evidence "${id}" is not a fact that was handed over`);
  if (answer.kind === 'events') return problems;
  if (answer.details !== undefined && (answer.details.length === 0 || answer.details.some((detail) => detail.trim() === ''))) problems.push('details are there and name nothing');
  const { num, den } = answer.value;
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den <= 0) problems.push(`${num}/${den} is not exact`);
  if (metric.unit === 'ratio' && (num < 0 || num > den)) problems.push(`the ratio ${num}/${den} is not within 0..1`);
  if (metric.unit === 'yes-no' && num !== 0 && num !== den) problems.push(`the yes-no value ${num}/${den} is neither 1 nor 0`);
  if ((metric.unit === 'count' || metric.unit === 'days') && num % den !== 0) problems.push(`the ${metric.unit} value ${num}/${den} is not whole`);
  return problems;
};

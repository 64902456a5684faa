import { type MetricAnswer, notApplicable, number } from '@siheng/plugin-sdk';
import { monthlyHours } from './monthly-hours.ts';

/** The fewest hours of a kind that a person has in a month on record, with the rows of those months; a kind without a row has 0. */
export const lowestHours = (sessions: Parameters<typeof monthlyHours>[0], kind: 'education' | 'service'): MetricAnswer => {
  const months = monthlyHours(sessions);
  if (months.length === 0) return notApplicable('no month of any person is on record');
  const lowest = Math.min(...months.map((month) => month[kind]));
  return number(lowest, 100, months.filter((month) => month[kind] === lowest).flatMap((month) => month.evidence));
};

import type { Period } from '@siheng/plugin-sdk';
import { yearsBefore } from '../years-before.ts';

/** The persons released within so many years before the end of the period, or before `asOf` while it still runs. */
export const releasedWithinYears = <P extends { readonly releasedAt: string | null }>(
  persons: readonly P[], years: number, { period, asOf }: { readonly period: Period; readonly asOf: string },
): readonly P[] => {
  const until = asOf < period.to ? asOf : period.to;
  const after = yearsBefore(until, years);
  return persons.filter(({ releasedAt }) => releasedAt !== null && releasedAt > after && releasedAt <= until);
};

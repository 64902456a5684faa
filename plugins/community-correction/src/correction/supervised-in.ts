import type { Period } from '@siheng/plugin-sdk';

type Term = { readonly enrolledAt: string | null; readonly releasedAt: string | null };

/** The persons under correction on at least one day of the period; an open end runs on, a missing begin lies before it. */
export const supervisedIn = <P extends Term>(persons: readonly P[], period: Period): readonly P[] =>
  persons.filter(({ enrolledAt, releasedAt }) => (enrolledAt ?? period.from) <= period.to && (releasedAt ?? period.to) >= period.from);

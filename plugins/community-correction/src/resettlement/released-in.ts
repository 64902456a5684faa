import { inPeriod, type Period } from '@siheng/plugin-sdk';

/** The persons released in the period: each release belongs to the year of its date; a person without a date is counted in. */
export const releasedIn = <P extends { readonly releasedAt: string | null }>(persons: readonly P[], period: Period): readonly P[] =>
  persons.filter((person) => person.releasedAt === null || inPeriod(person.releasedAt, period));

import { addDays, between, chance, type Period, seededRandom } from '@siheng/plugin-sdk';
import { personNumber } from './person-numbers.ts';

type CorrectionPerson = {
  readonly personNo: string;
  readonly enrolledAt: string;
  /** End of the correction; null while it runs past the period. */
  readonly releasedAt: string | null;
};

/** The i-th made-up person under community correction of a unit, the same in every dataset that speaks of him; some months of his term lie in the period. */
export const correctionPerson = (index: number, at: { readonly period: Period; readonly unit: string }): CorrectionPerson => {
  const personNo = personNumber(at.unit, '矫', index);
  const random = seededRandom(personNo);
  const enrolledAt = addDays(at.period.from, chance(random, 0.5) ? -between(random, 20, 700) : between(random, 0, 240));
  const end = addDays(enrolledAt > at.period.from ? enrolledAt : at.period.from, between(random, 60, 900));
  return { personNo, enrolledAt, releasedAt: end > at.period.to ? null : end };
};

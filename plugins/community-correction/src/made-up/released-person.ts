import { addDays, between, chance, dayIn, type Period, seededRandom } from '@siheng/plugin-sdk';
import type { PersonGroup } from '../resettlement/person-groups.ts';
import { personNumber } from './person-numbers.ts';

type ReleasedPerson = {
  readonly personNo: string;
  readonly group: PersonGroup;
  readonly releasedAt: string;
  /** The day the person reported at the station; null where it lies after the period. */
  readonly handoverAt: string | null;
};

const groupAt = (draw: number): PersonGroup => {
  if (draw < 0.62) return 'ordinary';
  if (draw < 0.82) return 'key';
  if (draw < 0.9) return 'dual_listed';
  return draw < 0.96 ? 'three_without' : 'gang_related';
};

/** The i-th made-up released person of a unit, the same in every dataset that speaks of him; about half were released in earlier years. */
export const releasedPerson = (index: number, at: { readonly period: Period; readonly unit: string }): ReleasedPerson => {
  const personNo = personNumber(at.unit, '释', index);
  const random = seededRandom(personNo);
  const group = groupAt(random());
  const releasedAt = chance(random, 0.45) ? dayIn(at.period, random()) : addDays(at.period.from, -between(random, 30, 1400));
  const handoverAt = addDays(releasedAt, chance(random, 0.96) ? between(random, 0, 7) : between(random, 8, 15));
  return { personNo, group, releasedAt, handoverAt: handoverAt > at.period.to ? null : handoverAt };
};

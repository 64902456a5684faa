import { compareExact } from '@siheng/kernel';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { z } from 'zod';
import type { trpc } from '../../api/trpc.ts';

export type Queue = inferOutput<typeof trpc.judgements.queue>;
export type Place = Queue['rows'][number];
/** What may be entered at a place, without the place itself. */
export type ValueRange = Pick<Place, 'kind' | 'direction' | 'min' | 'max' | 'perEvent' | 'cases' | 'levels'>;

const isDecimal = (text: string): boolean => /^-?\d{1,9}(\.\d{1,6})?$/.test(text);

/** An event that was entered with its points: `value:points`. */
export function caseOf(text: string): { readonly value: string; readonly points: string } {
  const [value = '', points = ''] = text.split(':');
  return { value, points };
}

/** Whether a value may be submitted: points within the range of the clause, compared exactly. */
export function mayValue(place: Pick<Place, 'kind' | 'min' | 'max' | 'levels' | 'cases'>, value: string): boolean {
  if (place.cases === 'with-points') return place.levels?.some((level) => level.value === caseOf(value).value) === true && isDecimal(caseOf(value).points);
  if (place.levels) return place.levels.some((level) => level.value === value);
  if (!isDecimal(value)) return false;
  if (place.min !== null && compareExact(value, place.min) < 0) return false;
  return place.max === null || compareExact(value, place.max) <= 0;
}

export const placeKey = (place: Pick<Place, 'unitId' | 'measure'>): string => `${place.unitId}|${place.measure}`;

const theirsSchema = z.object({ values: z.array(z.string()), reason: z.string(), author: z.string(), at: z.string(), version: z.number() });

/** The version that the server holds, out of the data of `stale_version`; null where it cannot be read. */
export function theirsOf(data: Readonly<Record<string, unknown>>): z.infer<typeof theirsSchema> | null {
  const read = theirsSchema.safeParse(data['current']);
  return read.success ? read.data : null;
}

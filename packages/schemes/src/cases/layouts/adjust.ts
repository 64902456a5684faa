import { adjustSection, type Exact, type Scheme } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import type { JsonNumber } from '../../json/exact-json.ts';
import { defineLayout } from '../layout.ts';
import { exactNumber } from '../unit-results.ts';
import { dateSchema, numberSchema, pointsSchema } from '../values.ts';
import { outcomeAnswer, outcomesSchema } from './outcomes.ts';

const inputs = z.strictObject({
  scheme: z.strictObject({ section: z.string(), sectionPoints: numberSchema, items: pointsSchema }),
  adjustments: z.array(z.strictObject({ effectiveFrom: dateSchema, decision: z.string().nullable(), changes: pointsSchema })),
});

const exact = (points: Readonly<Record<string, JsonNumber>>): Readonly<Record<string, Exact>> => Object.fromEntries(Object.entries(points).map(([id, number]) => [id, decimalText(number.text)]));

/** Points of the items that the case does not list, as the scheme has them. */
const knownItems = (scheme: Scheme | null, section: string): Readonly<Record<string, Exact>> =>
  Object.fromEntries((scheme?.tracks ?? []).flatMap((track) => track.sections.filter(({ id }) => id === section).flatMap(({ items }) => items.flatMap((item) => (item.fullPoints === null ? [] : [[item.id, item.fullPoints]])))));

/** Changes of a published scheme during the year. */
export const adjust = defineLayout({
  kind: 'cycle',
  fits: (given) => 'adjustments' in given,
  inputs,
  expected: z.strictObject({ results: outcomesSchema.optional(), sectionSumAfter: numberSchema.optional() }),
  answer: ({ scheme }, { scheme: part, adjustments }) => {
    const items = { ...knownItems(scheme, part.section), ...exact(part.items) };
    const { results, sum } = adjustSection({ points: decimalText(part.sectionPoints.text), items }, adjustments.map((one) => ({ ...one, changes: exact(one.changes) })));
    return { results: results.map(outcomeAnswer), sectionSumAfter: exactNumber(sum) };
  },
});

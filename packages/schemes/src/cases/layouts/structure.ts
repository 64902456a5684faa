import { checkIndicatorSets } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import { compiled, defineLayout } from '../layout.ts';
import { exactNumber } from '../unit-results.ts';
import { countSchema, numberSchema } from '../values.ts';

/** Sets of indicators as found, beside those that the scheme states. */
export const structure = defineLayout({
  kind: 'structure',
  fits: (given) => 'sets' in given,
  inputs: z.strictObject({ sets: z.record(z.string(), z.strictObject({ count: countSchema, points: numberSchema })) }),
  expected: z.strictObject({ valid: z.boolean().optional(), errors: z.array(z.string()).optional(), base: numberSchema.optional(), total: numberSchema.optional() }),
  answer: (context, { sets }) => {
    const found = Object.fromEntries(Object.entries(sets).map(([name, { count, points }]) => [name, { count: Number(count.text), points: decimalText(points.text) }]));
    const { valid, errors, base, total } = checkIndicatorSets(compiled(context).scheme, found);
    return { valid, errors: [...errors], base: exactNumber(base), total: exactNumber(total) };
  },
});

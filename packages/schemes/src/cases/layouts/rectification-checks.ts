import { assessCheck } from '@siheng/kernel';
import { z } from 'zod';
import { planOfDocument } from '../../library/plan-library.ts';
import { defineLayout } from '../layout.ts';
import { countNumber } from '../unit-results.ts';
import { countSchema, dateSchema, measureNameSchema } from '../values.ts';

const positive = countSchema.refine(({ text }) => Number(text) > 0, { error: 'a whole number from 1' });

/** Checks that repeat, with the days on which they were done. */
export const rectificationChecks = defineLayout({
  kind: 'rectification',
  fits: (given) => 'checks' in given,
  inputs: z.strictObject({
    checks: z.array(z.strictObject({ measure: measureNameSchema, every: z.strictObject({ value: positive, unit: z.enum(['day', 'week']) }), from: dateSchema, to: dateSchema, done: z.array(dateSchema) })),
  }),
  expected: z.strictObject({ checks: z.array(z.strictObject({ measure: z.string(), required: countSchema.optional(), met: countSchema.optional(), missed: z.array(z.string()).optional() })).optional() }),
  answer: ({ document, config }, { checks }) => {
    const everyDay = config.everyDay ?? planOfDocument(document)?.options.everyDay ?? 'calendar';
    return {
      checks: checks.map(({ measure, every, ...check }) => {
        const { required, met, missed } = assessCheck({ ...check, every: { value: Number(every.value.text), unit: every.unit } }, everyDay);
        return { measure, required: countNumber(required), met: countNumber(met), missed: [...missed] };
      }),
    };
  },
});

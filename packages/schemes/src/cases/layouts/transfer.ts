import { score } from '@siheng/kernel';
import { z } from 'zod';
import { compiled, defineLayout } from '../layout.ts';
import { exactNumber } from '../unit-results.ts';
import { numberSchema } from '../values.ts';
import { givenUnit } from './given-unit.ts';
import { superiorDeductions, superiorDeductionsSchema } from './superior-deductions.ts';

/** Deductions by superior authorities, passed down to the units that caused them. */
export const transfer = defineLayout({
  kind: 'transfer',
  fits: (given) => 'superior_deductions' in given,
  inputs: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), group: z.string(), total: numberSchema })).min(1), superior_deductions: superiorDeductionsSchema }),
  expected: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), transfer: numberSchema.optional(), total: numberSchema.optional() })).min(1).optional() }),
  answer: (context, inputs) => {
    const { scheme, plan } = compiled(context);
    const units = inputs.units.map(({ total, ...unit }) => givenUnit(scheme, plan, { ...unit, given: { total } }));
    const scores = score(plan, { units, superiorDeductions: superiorDeductions(inputs.superior_deductions) }).units;
    return { units: scores.map((one) => ({ id: one.unit, transfer: exactNumber(one.transfer), total: exactNumber(one.total) })) };
  },
});

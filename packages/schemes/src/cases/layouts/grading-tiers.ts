import { score } from '@siheng/kernel';
import { z } from 'zod';
import { compiled, defineLayout } from '../layout.ts';
import { numberSchema } from '../values.ts';
import { givenUnit } from './given-unit.ts';
import { gradedAnswer, gradedExpectedFields, gradedUnitFields } from './graded-answer.ts';

/** Totals of one ranking group: tiers by rank, caps, downgrades, streaks, consequences and money. */
export const gradingTiers = defineLayout({
  kind: 'grading',
  fits: (given) => 'group' in given,
  inputs: z.strictObject({ group: z.string(), units: z.array(z.strictObject({ id: z.string(), total: numberSchema, ...gradedUnitFields })).min(1) }),
  expected: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), ...gradedExpectedFields })).min(1).optional() }),
  units: ({ units }) => units,
  answer: (context, { group, units }) => {
    const { scheme, plan } = compiled(context);
    const scores = score(plan, { units: units.map(({ total, ...unit }) => givenUnit(scheme, plan, { ...unit, group, given: { total } })) }).units;
    return { units: scores.map((one, index) => ({ id: one.unit, ...gradedAnswer(scheme, one, units[index]?.staff) })) };
  },
});

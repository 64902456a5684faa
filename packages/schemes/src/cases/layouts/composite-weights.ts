import { score, type UnitScore } from '@siheng/kernel';
import { z } from 'zod';
import type { ExactJson } from '../../json/exact-json.ts';
import { isJsonObject } from '../../json/exact-json.ts';
import { compiled, defineLayout } from '../layout.ts';
import { exactNumber } from '../unit-results.ts';
import { judgementsSchema, numberSchema } from '../values.ts';
import { givenUnit } from './given-unit.ts';
import { gradedAnswer, gradedExpectedFields, gradedUnitFields } from './graded-answer.ts';
import { superiorDeductions, superiorDeductionsSchema } from './superior-deductions.ts';

const points = numberSchema.optional();

const compositeAnswer = (one: UnitScore): { readonly [key: string]: ExactJson } => ({
  contentScore: one.content === null ? null : exactNumber(one.content),
  weighted: one.weighted === null ? null : exactNumber(one.weighted),
  innovation: exactNumber(one.bonus),
  transfer: exactNumber(one.transfer),
  total: exactNumber(one.total),
});

/** Whether the units of the inputs state the key. */
export const unitsHave = (given: { readonly [key: string]: ExactJson }, key: string): boolean => {
  const units = given['units'];
  return Array.isArray(units) && units.some((unit: ExactJson) => isJsonObject(unit) && key in unit);
};

/** Points of the sheet and evaluations of the panels: the weighted total, and the whole chain after it. */
export const compositeWeights = defineLayout({
  kind: 'composite',
  fits: (given) => !unitsHave(given, 'indicatorScores'),
  inputs: z.strictObject({
    units: z.array(z.strictObject({ id: z.string(), group: z.string(), rawContent: numberSchema, rawFull: numberSchema, judgements: judgementsSchema, ...gradedUnitFields })).min(1),
    superior_deductions: superiorDeductionsSchema.optional(),
  }),
  expected: z.strictObject({
    units: z.array(z.strictObject({ id: z.string(), contentScore: points, weighted: points, innovation: points, transfer: points, total: points, ...gradedExpectedFields })).min(1).optional(),
  }),
  units: ({ units }) => units,
  answer: (context, inputs) => {
    const { scheme, plan } = compiled(context);
    const units = inputs.units.map(({ rawContent, rawFull, ...unit }) => givenUnit(scheme, plan, { ...unit, given: { base: rawContent, full: rawFull } }));
    const scores = score(plan, { units, superiorDeductions: superiorDeductions(inputs.superior_deductions) }).units;
    return { units: scores.map((one, index) => ({ id: one.unit, ...compositeAnswer(one), ...gradedAnswer(scheme, one, inputs.units[index]?.staff) })) };
  },
});

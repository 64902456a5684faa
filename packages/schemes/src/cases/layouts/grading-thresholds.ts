import { assumedInput, compileScheme, score } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import { compiled, defineLayout } from '../layout.ts';
import { consequenceAnswer } from '../unit-results.ts';
import { countSchema, numberSchema } from '../values.ts';

/** Totals beside their full points, graded by thresholds that the cycle sets. */
export const gradingThresholds = defineLayout({
  kind: 'grading',
  fits: (given) => 'parameters' in given,
  inputs: z.strictObject({
    parameters: z.strictObject({ outstandingTopN: countSchema, poorBelowPercentOfFull: numberSchema }),
    units: z.array(z.strictObject({ id: z.string(), total: numberSchema, full: numberSchema })).min(1),
  }),
  expected: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), consequences: z.array(z.string()).optional() })).min(1).optional() }),
  answer: (context, { parameters, units }) => {
    const { scheme } = compiled(context);
    const values = Object.fromEntries(Object.entries(parameters).map(([name, number]) => [name, decimalText(number.text)]));
    const plan = compileScheme(scheme, context.config, values);
    const graded = scheme.grading?.tracks?.[0];
    const kind = scheme.tracks.find(({ id }) => id === graded)?.unitKinds[0];
    const known = units.map(({ id, total, full }) => ({
      ...assumedInput(plan, { unit: { id, ...(kind === undefined ? {} : { kind }) }, measures: {}, judgements: {}, ranks: 'assumed' }),
      given: { total: decimalText(total.text), full: decimalText(full.text) },
    }));
    return { units: score(plan, { units: known }).units.map((one) => ({ id: one.unit, consequences: consequenceAnswer(one) })) };
  },
});

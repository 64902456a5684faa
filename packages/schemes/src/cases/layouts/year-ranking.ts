import { assumedInput, score, timesExact } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import { compiled, defineLayout } from '../layout.ts';
import { consequenceAnswer, countNumber, exactNumber } from '../unit-results.ts';
import { countSchema, numberSchema } from '../values.ts';

const inputs = z.strictObject({
  parameters: z.strictObject({ pointValueCNY: numberSchema }),
  priorYearUnitCount: countSchema,
  units: z.array(z.strictObject({ id: z.string(), total: numberSchema, priorRank: countSchema.nullable() })).min(1),
});

const expected = z.strictObject({
  units: z.array(z.strictObject({ id: z.string(), rank: countSchema.optional(), fundingPoints: numberSchema.optional(), fundingCNY: numberSchema.optional(), consequences: z.array(z.string()).optional() })).min(1).optional(),
});

/** Totals of this year beside the ranks of last year: rank, funding points and their money, what follows from the place. */
export const yearRanking = defineLayout({
  kind: 'ranking',
  fits: (given) => 'priorYearUnitCount' in given || 'parameters' in given,
  inputs,
  expected,
  answer: (context, { parameters, priorYearUnitCount, units }) => {
    const { plan } = compiled(context);
    const known = units.map((unit) => ({
      ...assumedInput(plan, { unit: { id: unit.id }, measures: {}, judgements: {}, ranks: 'assumed' }),
      given: { total: decimalText(unit.total.text) },
      ...(unit.priorRank === null ? {} : { prior: { rank: Number(unit.priorRank.text) } }),
    }));
    return {
      units: score(plan, { units: known, priorUnitCount: Number(priorYearUnitCount.text) }).units.map((result) => ({
        id: result.unit,
        rank: countNumber(result.rank),
        fundingPoints: exactNumber(result.funding),
        fundingCNY: exactNumber(timesExact(result.funding, decimalText(parameters.pointValueCNY.text))),
        consequences: consequenceAnswer(result),
      })),
    };
  },
});

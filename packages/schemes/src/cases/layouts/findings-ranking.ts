import { assumedInput, type Plan, score } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import { compiled, defineLayout } from '../layout.ts';
import { byMeasureId, measureInputs } from '../named-values.ts';
import { countNumber, exactNumber } from '../unit-results.ts';
import { countSchema, measuresSchema, numberSchema } from '../values.ts';
import { unitsHave } from './composite-weights.ts';

const points = numberSchema.optional();

/** The kind of unit from whose total verified findings are taken. */
const inspectedKind = (plan: Plan): string | undefined => {
  const column = plan.columns.findIndex(({ id }) => id === byMeasureId('inspection_findings'));
  return plan.tracks.find((track) => track.rules.some(({ quantity }) => quantity.kind === 'events' && quantity.column === column))?.unitKinds[0];
};

/** Scores on the indicators less the verified findings, and the rank that is left. */
export const findingsRanking = defineLayout({
  kind: 'ranking',
  fits: (given) => unitsHave(given, 'indicatorScore'),
  inputs: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), indicatorScore: numberSchema, measures: measuresSchema })).min(1) }),
  expected: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), deduction: points, total: points, rank: countSchema.optional() })).min(1).optional() }),
  units: ({ units }) => units,
  answer: (context, { units }) => {
    const { plan } = compiled(context);
    const kind = inspectedKind(plan);
    const known = units.map((unit) => ({
      ...assumedInput(plan, { unit: { id: unit.id, ...(kind === undefined ? {} : { kind }) }, measures: measureInputs(unit.measures), judgements: {}, ranks: 'assumed' }),
      given: { base: decimalText(unit.indicatorScore.text) },
    }));
    return { units: score(plan, { units: known }).units.map((one) => ({ id: one.unit, deduction: exactNumber(one.totalDeductions), total: exactNumber(one.total), rank: countNumber(one.rank) })) };
  },
});

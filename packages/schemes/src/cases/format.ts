import { z } from 'zod';
import { decimalText } from '../json/decimal-text.ts';
import { factsSchema } from './facts/format.ts';
import { type configSchema, frame } from './frame.ts';
import { countSchema, dateSchema, judgementsSchema, measureNameSchema, measuresSchema, numberSchema, pointsSchema } from './values.ts';

const classSchema = z.enum(['town', 'street']);

const texts = z.array(z.string());

const scoringUnitSchema = z.strictObject({
  id: z.string(),
  type: classSchema.optional(),
  unitKind: z.enum(['司法所', '直属律师事务所', '直属公证处']).optional(),
  measures: measuresSchema,
  judgements: judgementsSchema,
});

/** The `inputs` of a scoring case: also what `siheng score --input` reads. */
export const scoringInputsSchema = z.strictObject({
  units: z.array(scoringUnitSchema).min(1),
  invalidJudgements: z.array(z.strictObject({ measure: measureNameSchema, value: z.union([numberSchema, z.array(numberSchema)]) })).optional(),
});

const scoringExpectedSchema = z.strictObject({
  units: z.array(z.strictObject({
    id: z.string(), items: pointsSchema.optional(), sections: z.record(z.string(), numberSchema).optional(), base: numberSchema.optional(), bonus: numberSchema.optional(),
    bonusItems: pointsSchema.optional(), totalDeductions: numberSchema.optional(), total: numberSchema.optional(), raw: numberSchema.optional(), contentScore: numberSchema.optional(),
    consequences: texts.optional(),
  })).min(1).optional(),
  rejected: z.array(countSchema).optional(),
});

export const recordsInputsSchema = z.strictObject({
  assessmentYear: countSchema.refine((year) => /^[1-9]\d{3}$/.test(decimalText(year.text)), { error: 'a year' }),
  asOf: dateSchema.optional(),
  units: z.array(z.strictObject({ id: z.string(), type: classSchema.optional(), facts: factsSchema })).min(1),
});

const recordsExpectedSchema = z.strictObject({
  units: z.array(z.strictObject({ id: z.string(), measures: measuresSchema.optional(), lists: z.record(measureNameSchema, texts).optional(), items: pointsSchema.optional() })).min(1).optional(),
});

export const rankingInputsSchema = z.strictObject({ units: z.array(z.strictObject({ id: z.string(), measures: measuresSchema })).min(1) });

const rankingExpectedSchema = z.strictObject({
  units: z.array(z.strictObject({ id: z.string(), rank: countSchema.optional(), bonus: numberSchema.optional() })).min(1).optional(),
});

export const scoringCaseSchema = z.strictObject({ kind: z.literal('scoring'), ...frame(scoringInputsSchema, scoringExpectedSchema) });
export const recordsCaseSchema = z.strictObject({ kind: z.literal('records'), ...frame(recordsInputsSchema, recordsExpectedSchema) });
export const rankingCaseSchema = z.strictObject({ kind: z.literal('ranking'), ...frame(rankingInputsSchema, rankingExpectedSchema) });

export type ScoringInputs = z.infer<typeof scoringInputsSchema>;
export type ScoringCase = z.infer<typeof scoringCaseSchema>;
export type RecordsCase = z.infer<typeof recordsCaseSchema>;
export type RankingCase = z.infer<typeof rankingCaseSchema>;
export type CaseConfig = z.infer<typeof configSchema>;

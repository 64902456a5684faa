import { type Options, optionsSchema } from '@siheng/kernel';
import { z } from 'zod';
import { JsonNumber } from '../json/exact-json.ts';
import { factsSchema } from './facts/format.ts';
import { countSchema, dateSchema, documentSchema, judgementsSchema, measureNameSchema, measuresSchema, numberSchema } from './values.ts';

const pointsSchema = z.record(z.string().regex(/^\d{3}-.+-\d+$/, { error: 'an item id like 001-公共法律服务体系-1' }), numberSchema);
const classSchema = z.enum(['town', 'street']);

/** The options that a case may set: every reading of a document. What a scheme does with the inapplicable is no reading. */
const { notApplicable: _product, ...readings } = optionsSchema.shape;
// Without their defaults: what a case leaves out is as the scheme has it.
const chosen = z.strictObject(Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.unwrap().optional()])));
const literals = (config: unknown): unknown =>
  typeof config === 'object' && config !== null ? Object.fromEntries(Object.entries(config).map(([name, value]) => [name, value instanceof JsonNumber ? Number(value.text) : value])) : config;
export const configSchema = z.preprocess(literals, chosen).transform((config) => config as Partial<Options>);

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
  assessmentYear: countSchema.refine((year) => /^\d{4}$/.test(year.text), { error: 'a year' }),
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

/** The frame of a case around its inputs and expectations. */
const frame = <I extends z.ZodType, E extends z.ZodType>(inputs: I, expected: E) => ({
  id: z.string().regex(/^\d{3}-\d{2}$/, { error: 'a case id like 001-07' }),
  doc: documentSchema,
  title: z.string(),
  covers: texts.min(1),
  config: configSchema,
  inputs,
  expected,
  why: texts.min(1),
  variants: z.array(z.strictObject({ config: configSchema, expected, why: texts })).min(1).optional(),
});

export const scoringCaseSchema = z.strictObject({ kind: z.literal('scoring'), ...frame(scoringInputsSchema, scoringExpectedSchema) });
export const recordsCaseSchema = z.strictObject({ kind: z.literal('records'), ...frame(recordsInputsSchema, recordsExpectedSchema) });
export const rankingCaseSchema = z.strictObject({ kind: z.literal('ranking'), ...frame(rankingInputsSchema, rankingExpectedSchema) });

export type ScoringInputs = z.infer<typeof scoringInputsSchema>;
export type ScoringCase = z.infer<typeof scoringCaseSchema>;
export type RecordsCase = z.infer<typeof recordsCaseSchema>;
export type RankingCase = z.infer<typeof rankingCaseSchema>;
export type CaseConfig = z.infer<typeof configSchema>;

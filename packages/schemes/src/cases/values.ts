import { z } from 'zod';
import { decimalText, isReadable } from '../json/decimal-text.ts';
import { JsonNumber } from '../json/exact-json.ts';

/** Building blocks of the case format: numbers come as text, never as floats. */
export const numberSchema = z.instanceof(JsonNumber, { error: 'a number' }).refine(({ text }) => isReadable(text), { error: 'a number that is neither too large nor too small', abort: true });
export const countSchema = numberSchema.refine(({ text }) => /^\d{1,9}$/.test(decimalText(text)), { error: 'a whole number from 0', abort: true });
export const dateSchema = z.iso.date({ error: 'a date written as YYYY-MM-DD' });
export const measureNameSchema = z.string().regex(/^[a-z0-9_]+$/, { error: 'a measure name in snake_case' });
export const documentSchema = z.enum(['000', '001', '002', '003', '004']);

const eventSchema = z.strictObject({
  level: z.string().optional(),
  work: z.string().optional(),
  subject: z.enum(['unit', 'person']).optional(),
  category: z.union([z.enum(['comprehensive', 'single']), countSchema]).optional(),
  confirmed: z.boolean().optional(),
  praised: z.boolean().optional(),
  village: z.string().optional(),
  matter: z.string().optional(),
  case: countSchema.optional(),
  severe: z.boolean().optional(),
  verified: z.boolean().optional(),
  noticed: z.boolean().optional(),
  points: numberSchema.optional(),
});

const measureValueSchema = z.union([z.boolean(), numberSchema, z.string(), z.array(eventSchema)]);

export const measuresSchema = z.record(measureNameSchema, measureValueSchema);
export const judgementsSchema = z.record(measureNameSchema, z.union([numberSchema, z.array(numberSchema).min(1)]));

/** Points by item. */
export const pointsSchema = z.record(z.string().regex(/^\d{3}-.+-\d+$/, { error: 'an item id like 001-公共法律服务体系-1' }), numberSchema);

export type MeasureValue = z.infer<typeof measureValueSchema>;
export type CaseMeasures = z.infer<typeof measuresSchema>;
export type CaseJudgements = z.infer<typeof judgementsSchema>;
export type CaseEvent = z.infer<typeof eventSchema>;

import { z } from 'zod';
import { countSchema, dateSchema, numberSchema } from '../values.ts';

const happened = dateSchema.nullable().optional();
const groupSchema = z.enum(['key', 'ordinary', 'dual_listed', 'three_without', 'gang_related']);
const quarters = z.array(numberSchema).length(4);
/** A count that becomes that many rows: more than a whole county has would only fill the memory. */
const rowsSchema = countSchema.refine(({ text }) => Number(text) <= 1_000_000, { error: 'at most 1000000, each becomes a row' });

/** The fact keys of a records case: dated rows, or counts that stand for rows. */
export const factsSchema = z.strictObject({
  disputes: z.array(z.strictObject({ caseNo: z.string(), acceptedAt: dateSchema, enteredAt: happened, major: z.boolean().optional(), mediator: z.string().optional(), mediatedAt: happened })).optional(),
  mediators: z.array(z.strictObject({ mediatorNo: z.string(), fulltime: z.boolean().optional() })).optional(),
  mediatorTrainings: z.array(z.strictObject({ date: dateSchema, notice: z.boolean().optional(), content: z.boolean().optional(), photos: z.boolean().optional() })).optional(),
  aidCases: z.array(z.strictObject({ caseNo: z.string(), surveyAt: happened, verified: z.boolean().optional() })).optional(),
  aidCaseCounts: z.strictObject({ acceptedInQuarter: rowsSchema, residentPopulation: countSchema }).optional(),
  aidSubsidies: z.strictObject({ paidByQuarterCNY: quarters, standardCNY: numberSchema }).optional(),
  lawFirms: z.strictObject({ due: rowsSchema, entered: countSchema }).optional(),
  verifications: z.array(z.strictObject({ verificationNo: z.string(), requestReceivedAt: dateSchema, receiptSentAt: dateSchema.nullable() })).optional(),
  verificationCounts: z.strictObject({ received: rowsSchema, answered: countSchema }).optional(),
  releasedPersons: z.array(z.strictObject({
    personNo: z.string(), group: groupSchema, releasedAt: dateSchema.optional(), handoverAt: happened, enrolledAt: dateSchema.optional(), letter: z.boolean().optional(), agreement: z.boolean().optional(),
  })).optional(),
  releasedCounts: z.strictObject({ total: rowsSchema, placed: countSchema.optional(), helped: countSchema.optional() }).optional(),
  keyPersonPickups: z.strictObject({ due: rowsSchema, pickedUp: countSchema }).optional(),
  registers: z.partialRecord(groupSchema, z.boolean()).optional(),
  visits: z.array(z.strictObject({ personNo: z.string(), group: groupSchema, dates: z.array(dateSchema) })).optional(),
  correctionPersons: z.array(z.strictObject({ personNo: z.string(), releasedAt: dateSchema.optional(), fileDeliveredAt: happened })).optional(),
  location: z.strictObject({ toBeLocated: rowsSchema.optional(), located: countSchema.optional(), attempts: countSchema.optional(), successes: countSchema.optional() }).optional(),
  doubleEight: z.array(z.strictObject({ personNo: z.string(), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'a month written as YYYY-MM' }), educationHours: numberSchema, serviceHours: numberSchema })).optional(),
  infoItems: z.strictObject({
    submitted: rowsSchema.optional(), submittedByMonth: z.array(rowsSchema).length(12).optional(), adopted: rowsSchema.optional(),
    adoptedByLevel: z.strictObject({ province: rowsSchema.optional(), city: rowsSchema.optional(), district: rowsSchema.optional() }).optional(),
  }).optional(),
  spending: z.strictObject({ budgetCNY: numberSchema, cumulativeByQuarterCNY: quarters }).optional(),
});

export type CaseFacts = z.infer<typeof factsSchema>;

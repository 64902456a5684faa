import { assessReport, attemptStep, selfAssessmentGaps, stageAt } from '@siheng/kernel';
import { z } from 'zod';
import { defineLayout } from '../layout.ts';
import { dateSchema } from '../values.ts';
import { unitsHave } from './composite-weights.ts';
import { outcomeAnswer, outcomesSchema } from './outcomes.ts';

const texts = z.array(z.string());

/** Which stage of the year a date is in. */
export const stages = defineLayout({
  kind: 'cycle',
  fits: (given) => 'dates' in given,
  inputs: z.strictObject({ dates: z.array(dateSchema) }),
  expected: z.strictObject({ stages: z.array(z.string().nullable()).optional() }),
  answer: ({ scheme }, { dates }) => ({ stages: dates.map((date) => stageAt(scheme?.cycle, date)) }),
});

/** What a unit has done of its self-assessment. */
export const selfAssessments = defineLayout({
  kind: 'cycle',
  fits: (given) => unitsHave(given, 'indicators'),
  inputs: z.strictObject({
    units: z.array(z.strictObject({ id: z.string(), indicators: z.array(z.strictObject({ id: z.string(), evidence: texts })), targetsChecked: z.boolean(), report: z.boolean() })).min(1),
  }),
  expected: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), complete: z.boolean().optional(), missing: texts.optional() })).min(1).optional() }),
  answer: (_context, { units }) => ({
    units: units.map((unit) => {
      const missing = selfAssessmentGaps(unit);
      return { id: unit.id, complete: missing.length === 0, missing: [...missing] };
    }),
  }),
});

/** Steps that someone wants to do, independent of each other. */
export const attempts = defineLayout({
  kind: 'cycle',
  fits: (given) => 'attempts' in given,
  inputs: z.strictObject({
    attempts: z.array(z.strictObject({ step: z.string(), unit: z.string().optional(), selfReportSubmitted: z.boolean().optional(), done: texts.optional(), verified: z.boolean().optional(), evaluationClosed: z.boolean().optional() })),
  }),
  expected: z.strictObject({ results: outcomesSchema.optional() }),
  answer: ({ scheme }, { attempts: tried }) => ({
    results: tried.map(({ step, selfReportSubmitted, done, verified, evaluationClosed }) =>
      outcomeAnswer(attemptStep(scheme?.cycle, {
        step,
        ...(selfReportSubmitted === undefined ? {} : { selfReportSubmitted }),
        ...(done === undefined ? {} : { done }),
        ...(verified === undefined ? {} : { verified }),
        ...(evaluationClosed === undefined ? {} : { evaluationClosed }),
      }))),
  }),
});

/** Reports on the rectification of a year's problems. */
export const reports = defineLayout({
  kind: 'cycle',
  fits: (given) => unitsHave(given, 'problems'),
  inputs: z.strictObject({
    parameters: z.strictObject({ reportDueDate: dateSchema }),
    units: z.array(z.strictObject({ id: z.string(), problems: texts, reportSubmittedAt: dateSchema.nullable(), rectified: texts })).min(1),
  }),
  expected: z.strictObject({ units: z.array(z.strictObject({ id: z.string(), reportMissing: z.boolean().optional(), focusNextYear: texts.optional() })).min(1).optional() }),
  answer: (_context, { parameters, units }) => ({
    units: units.map(({ id, problems, reportSubmittedAt }) => {
      const { reportMissing, focusNextYear } = assessReport({ problems, submittedAt: reportSubmittedAt }, parameters.reportDueDate);
      return { id, reportMissing, focusNextYear: [...focusNextYear] };
    }),
  }),
});

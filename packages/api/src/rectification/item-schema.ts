import { z } from 'zod';
import { exact, instant } from '../text.ts';

export const rectificationStates = ['open', 'in_progress', 'claimed_done', 'returned', 'verified'] as const;
export const rectificationState = z.enum(rectificationStates);

/** One item of the board. */
export const itemSchema = z.object({
  id: z.string(),
  origin: z.enum(['own', 'external']),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  runId: z.string().nullable(),
  itemId: z.string(),
  section: z.string(),
  group: z.string().nullable(),
  title: z.string(),
  full: exact,
  got: exact,
  /** Null: a person has to decide what was lost. */
  lost: exact.nullable(),
  cause: z.string(),
  actions: z.array(z.string()),
  /** The first leads. */
  departments: z.array(z.string()),
  dueAt: z.string().nullable(),
  overdue: z.boolean(),
  state: rectificationState,
  /** The item in a later result; null: there is none yet. */
  now: z.object({ label: z.string(), runId: z.string().nullable(), full: exact, got: exact, lost: exact, status: z.enum(['fixed', 'improved', 'unchanged', 'worse', 'kept_full', 'newly_lost']) }).nullable(),
});

const interval = z.object({ value: z.int(), unit: z.enum(['day', 'week', 'month', 'quarter']) });

/** The same with its history and what this person may do. */
export const itemDetailSchema = itemSchema.extend({
  checks: z.array(z.object({ title: z.string(), every: interval, from: z.string(), to: z.string(), required: z.int(), met: z.int(), missed: z.array(z.string()) })),
  events: z.array(z.object({
    number: z.int(), do: z.enum(['create', 'start', 'claim_done', 'verify', 'return', 'check', 'reminder', 'notice', 'warning']), body: z.string(), by: z.string(), at: instant, reason: z.string().nullable(),
    evidence: z.array(z.object({ kind: z.enum(['evidence', 'document', 'run']), id: z.string().nullable(), title: z.string() })), day: z.string().nullable(), check: z.int().nullable(),
  })),
  /** In whose name the person acts here. */
  body: z.string(),
  /** From which reminder on it is a notice, and a warning. */
  noticeAfter: z.int(),
  warningAfter: z.int(),
  mayDo: z.array(z.enum(['start', 'claim_done', 'verify', 'return'])),
  mayCheck: z.boolean(),
  mayRemind: z.boolean(),
});

export const checkInput = z.strictObject({ title: z.string().min(1).max(100), every: z.strictObject({ value: z.int().min(1).max(365), unit: z.enum(['day', 'week', 'month', 'quarter']) }) });
export const movedSchema = z.object({ state: rectificationState });

import * as services from '@siheng/services';
import { z } from 'zod';
import { instant, said } from '../text.ts';
import { cycleState } from './state-schema.ts';

const entered = z.object({ by: z.string(), at: instant, decision: z.string().nullable(), reason: z.string().nullable() });

const stateSchema = z.object({ state: cycleState, status: z.enum(['done', 'current', 'coming', 'off']), entered: entered.nullable(), dueAt: z.string().nullable(), deadlineVersion: z.int(), overdue: z.boolean() });

const blockerSchema = z.object({
  kind: z.enum(['step-missing', 'target-missing', 'self-report-missing', 'department-open', 'finding-unverified', 'unscored', 'not-scored', 'result-stale', 'veto-undecided', 'objection-open', 'notice-running', 'consequence-undecided', 'rectification-open']),
  /** stop: it has to be done; confirm: somebody may go on and says why. */
  severity: z.enum(['stop', 'confirm']),
  count: z.int(),
  names: z.array(z.string()),
});

const departmentSchema = z.object({ department: z.string(), closed: z.boolean(), by: z.string().nullable(), at: instant.nullable(), reason: z.string().nullable(), owed: z.int(), mayClose: z.boolean(), mayReopen: z.boolean() });

const stepSchema = z.object({
  id: z.string(), title: z.object({ zh: z.string(), en: z.string().optional() }), state: cycleState, clause: z.string(),
  done: z.object({ by: z.string(), at: instant, reference: z.string(), note: z.string().nullable() }).nullable(), missing: z.string().nullable(), /** How often it was recorded: one that repeats more than once. */ times: z.int(), mayRecord: z.boolean(),
});

const requestSchema = z.object({
  id: z.string(), action: z.string(), actionTitle: said, unitName: z.string().nullable(), department: z.string().nullable(), reason: z.string(), by: z.string(), at: instant,
  state: z.enum(['open', 'granted', 'refused']), decidedBy: z.string().nullable(), note: z.string().nullable(), until: instant.nullable(), mayDecide: z.boolean(),
});

const eventSchema = z.object({
  id: z.string(), kind: z.enum(['advance', 'reopen', 'deadline', 'close-department', 'reopen-department', 'step', 'adjust-scheme', 'targets', 'request-unlock', 'decide-unlock']),
  from: z.string(), to: z.string(), by: z.string(), at: instant, reason: z.string().nullable(), decision: z.string().nullable(), data: z.record(z.string(), z.unknown()),
});

/** The year of an assessment. */
export const yearSchema = z.object({
  assessmentId: z.string(), title: z.string(), orgName: z.string(), schemeTitle: z.string(), state: z.string(), version: z.int(),
  states: z.array(stateSchema),
  next: z.object({ to: cycleState, needsDecision: z.boolean(), blockers: z.array(blockerSchema), mayAdvance: z.boolean() }).nullable(),
  departments: z.array(departmentSchema), steps: z.array(stepSchema), requests: z.array(requestSchema), history: z.array(eventSchema),
  mayReopen: z.array(cycleState), askable: z.array(z.object({ action: z.enum(services.stateBoundActions), title: said })), maySetDeadlines: z.boolean(), today: z.string(),
});

import { liveItem, readIndicatorLine, type RectificationPlan } from '@siheng/kernel';
import { z } from 'zod';
import { planOfDocument } from '../../library/plan-library.ts';
import { defineLayout } from '../layout.ts';
import { countNumber } from '../unit-results.ts';
import { countSchema } from '../values.ts';
import { itemsHave } from './rectification-items.ts';

const eventSchema = z.strictObject({ do: z.enum(['start', 'claim_done', 'verify', 'return']), by: z.string(), evidence: z.array(z.string()).optional(), reason: z.string().optional() });

/** Departments of an item: those of the case, else those that the plan names for it. */
const departmentsOf = (plan: RectificationPlan | null, item: string, stated: string | undefined): readonly string[] =>
  stated === undefined ? (plan?.items.find(({ text }) => readIndicatorLine(text).item === item)?.departments ?? []) : stated.split('、');

/** What was done with rectification items, event by event. */
export const rectificationLife = defineLayout({
  kind: 'rectification',
  fits: (given) => itemsHave(given, 'events'),
  inputs: z.strictObject({ items: z.array(z.strictObject({ item: z.string(), department: z.string().optional(), events: z.array(eventSchema) })) }),
  expected: z.strictObject({
    states: z.record(z.string(), z.enum(['open', 'in_progress', 'claimed_done', 'verified', 'returned'])).optional(),
    refused: z.array(z.strictObject({ item: z.string(), event: countSchema, reason: z.enum(['evidence_missing', 'not_responsible', 'verifier_is_responsible']) })).optional(),
    open: countSchema.optional(),
  }),
  answer: ({ document }, { items }) => {
    const plan = planOfDocument(document);
    const lives = items.map(({ item, department, events }) => ({
      item,
      ...liveItem(departmentsOf(plan, item, department), events.map(({ do: act, by, evidence, reason }) => ({ do: act, by, ...(evidence === undefined ? {} : { evidence }), ...(reason === undefined ? {} : { reason }) }))),
    }));
    return {
      states: Object.fromEntries(lives.map(({ item, state }) => [item, state])),
      refused: lives.flatMap(({ item, refused }) => refused.map(({ event, reason }) => ({ item, event: countNumber(event), reason }))),
      open: countNumber(lives.filter(({ state }) => state !== 'verified').length),
    };
  },
});

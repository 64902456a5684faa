import { escalationOf, type Exact, type Load, summariseLosses } from '@siheng/kernel';
import { z } from 'zod';
import { decimalText } from '../../json/decimal-text.ts';
import type { ExactJson } from '../../json/exact-json.ts';
import { planOfDocument } from '../../library/plan-library.ts';
import { defineLayout } from '../layout.ts';
import { countNumber, exactNumber } from '../unit-results.ts';
import { countSchema, numberSchema } from '../values.ts';
import { itemsHave } from './rectification-items.ts';

const loadSchema = z.record(z.string(), z.strictObject({ items: countSchema, lost: numberSchema }));
const sums = { full: numberSchema, got: numberSchema, lost: numberSchema };
const orNull = (value: Exact | null): ExactJson => (value === null ? null : exactNumber(value));

const loadAnswer = (loads: Readonly<Record<string, Load>>): ExactJson => Object.fromEntries(Object.entries(loads).map(([department, { items, lost }]) => [department, { items: countNumber(items), lost: exactNumber(lost) }]));

/** What was lost, by indicator, section and department, and how far late entries have gone. */
export const rectificationPlan = defineLayout({
  kind: 'rectification',
  fits: (given) => itemsHave(given, '大项'),
  inputs: z.strictObject({
    priorRank: countSchema.optional(),
    items: z.array(z.strictObject({ item: z.string(), 大项: z.string(), 小项: z.string(), full: numberSchema, got: numberSchema, department: z.string() })),
    lateEntries: z.array(z.strictObject({ worker: z.string(), count: countSchema })).optional(),
  }),
  expected: z.strictObject({
    lost: z.array(z.strictObject({ item: z.string(), lost: numberSchema.nullable() })).optional(),
    bySection: z.record(z.string(), z.strictObject({ ...sums, items: countSchema })).optional(),
    total: z.strictObject(sums).optional(),
    counts: z.strictObject({ 大项: countSchema.optional(), 小项: countSchema.optional(), 子项目: countSchema.optional() }).optional(),
    asLead: loadSchema.optional(),
    asParticipant: loadSchema.optional(),
    topByLossRatio: z.array(z.strictObject({ item: z.string(), ratio: numberSchema })).optional(),
    escalation: z.record(z.string(), z.enum(['reminder', 'notice', 'warning']).nullable()).optional(),
  }),
  answer: ({ document }, { items, lateEntries }) => {
    const steps = planOfDocument(document)?.escalation ?? { noticeAfter: 3, warningAfter: 4 };
    const summary = summariseLosses(items.map((item) => ({ item: item.item, section: item.大项, group: item.小项, full: decimalText(item.full.text), got: decimalText(item.got.text), departments: item.department.split('、') })));
    const { total, counts } = summary;
    return {
      lost: summary.lost.map(({ item, lost }) => ({ item, lost: orNull(lost) })),
      bySection: Object.fromEntries(Object.entries(summary.bySection).map(([section, sum]) => [section, { full: exactNumber(sum.full), got: exactNumber(sum.got), lost: exactNumber(sum.lost), items: countNumber(sum.items) }])),
      total: { full: exactNumber(total.full), got: exactNumber(total.got), lost: exactNumber(total.lost) },
      counts: { 大项: countNumber(counts.sections), 小项: countNumber(counts.groups), 子项目: countNumber(counts.items) },
      asLead: loadAnswer(summary.asLead),
      asParticipant: loadAnswer(summary.asParticipant),
      topByLossRatio: summary.byLossRatio.map(({ item, ratio }) => ({ item, ratio: exactNumber(ratio) })),
      escalation: Object.fromEntries((lateEntries ?? []).map(({ worker, count }) => [worker, escalationOf(Number(count.text), steps)])),
    };
  },
});

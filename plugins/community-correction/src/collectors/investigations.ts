import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Commissions of courts, prisons and other bureaus to investigate before a correction (调查评估). */
export const investigations = defineCollector({
  id: 'investigations', title: { zh: '社区矫正调查评估', en: 'Investigations before correction' }, version: 1,
  row: z.object({
    commissionNo: z.string().min(1), receivedAt: z.iso.date(), dueAt: z.iso.date().nullable().default(null), doneAt: z.iso.date().nullable().default(null),
    refused: z.boolean().default(false), justified: z.boolean().default(false),
  }),
  key: ['commissionNo'], date: 'receivedAt',
  columns: {
    commissionNo: ['委托编号', '委托函号', '编号'], receivedAt: ['收到委托日期', '委托日期', '接收日期'], dueAt: ['应完成日期', '完成期限', '截止日期'],
    doneAt: ['完成日期', '办结日期', '评估完成日期'], refused: ['推诿或拒绝', '是否拒绝', '拒绝接受委托'], justified: ['有正当理由', '正当理由'],
  },
  labels: { commissionNo: 'Commission no.', receivedAt: 'Received on', dueAt: 'Due on', doneAt: 'Done on', refused: 'Refused or put off', justified: 'Justified' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const receivedAt = dayIn(period, random());
    const doneAt = addDays(receivedAt, chance(random, 0.94) ? between(random, 2, 10) : between(random, 11, 18));
    const refused = chance(random, 0.02);
    return {
      commissionNo: `${unit}-委${i + 1}`, receivedAt, dueAt: addDays(receivedAt, 10), doneAt: refused || doneAt > period.to ? null : doneAt,
      refused, justified: chance(random, 0.2),
    };
  }),
});

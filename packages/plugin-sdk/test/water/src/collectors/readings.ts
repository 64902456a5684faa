import { z } from 'zod';
import { addDays, between, chance, dayIn, defineCollector, pick } from '../../../../src/index.ts';

/** A dataset with every type of field: the example of the SDK's own tests. */
export const readings = defineCollector({
  id: 'readings', title: { zh: '抄表记录', en: 'Meter readings' }, version: 1,
  row: z.object({
    readingNo: z.string().min(1), readAt: z.iso.date(), enteredAt: z.iso.date().nullable().default(null),
    kind: z.enum(['house', 'shop']), amount: z.number().nonnegative(), persons: z.int().positive().default(1),
    urgent: z.boolean().default(false), reader: z.string().nullable().default(null),
  }),
  key: ['readingNo'], date: 'readAt',
  columns: {
    readingNo: ['编号', '抄表编号'], readAt: ['抄表日期', '日期'], enteredAt: ['录入日期', '录入时间'], kind: ['类别'],
    amount: ['用量', '用量（吨）'], persons: ['人数'], urgent: ['是否紧急', '紧急程度'], reader: ['抄表员'],
  },
  labels: { readingNo: 'No.', readAt: 'Read on' },
  values: { kind: { house: ['住户', '居民'], shop: ['商户'] }, urgent: { true: ['紧急'], false: ['一般'] } },
  personal: ['reader'],
  accepts: ['file', 'form'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const readAt = dayIn(period, random());
    return {
      readingNo: `${unit}-${i + 1}`, readAt, enteredAt: chance(random, 0.9) ? addDays(readAt, between(random, 0, 14)) : null,
      kind: pick(random, ['house', 'shop'] as const), amount: between(random, 0, 500) / 10, persons: between(random, 1, 5),
      urgent: chance(random, 0.2), reader: chance(random, 0.5) ? pick(random, ['张示例', '李示例']) : null,
    };
  }),
});

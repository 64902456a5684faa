import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { personNumber } from '../made-up/person-numbers.ts';

/** Key persons who are to be fetched at the prison gate (重点帮教对象接回). */
export const pickups = defineCollector({
  id: 'pickups', title: { zh: '重点帮教对象接回', en: 'Pick-ups of key persons' }, version: 1,
  row: z.object({ personNo: z.string().min(1), dueAt: z.iso.date(), pickedUpAt: z.iso.date().nullable().default(null) }),
  key: ['personNo', 'dueAt'], date: 'dueAt',
  columns: { personNo: ['人员编号', '对象编号'], dueAt: ['应接回日期', '释放日期'], pickedUpAt: ['接回日期', '接回时间', '实际接回日期'] },
  labels: { personNo: 'Person no.', dueAt: 'Due on', pickedUpAt: 'Picked up on' },
  personal: ['personNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const dueAt = dayIn(period, random());
    const pickedUpAt = addDays(dueAt, chance(random, 0.9) ? 0 : between(random, 1, 2));
    return { personNo: personNumber(unit, '释', i), dueAt, pickedUpAt: chance(random, 0.985) && pickedUpAt <= period.to ? pickedUpAt : null };
  }),
});

import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 已办结公证事项 and when each came into the register of the notary system; the parties are not needed. */
export const notaryMatters = defineCollector({
  id: 'notary-matters', title: { zh: '公证事项', en: 'Notarial matters' }, version: 1,
  row: z.object({ matterNo: z.string().min(1), closedAt: z.iso.date(), enteredAt: z.iso.date().nullable().default(null) }),
  key: ['matterNo'], date: 'closedAt',
  columns: { matterNo: ['公证书编号', '公证卷号', '事项编号', '编号'], closedAt: ['办结日期', '出证日期'], enteredAt: ['录入日期', '登记簿录入日期', '录入时间'] },
  labels: { matterNo: 'Matter no.', closedAt: 'Closed on', enteredAt: 'Entered on' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly', rowsPerYear: 160,
  generate: (random, { period, rows, unit }) => {
    const careless = chance(random, 0.3);
    return Array.from({ length: rows }, (_, i) => {
      const closedAt = dayIn(period, random());
      const [entered, forgotten] = [addDays(closedAt, between(random, 0, 7)), careless && chance(random, 0.02)];
      return { matterNo: `（${period.from.slice(0, 4)}）${unit}证字第${i + 1}号`, closedAt, enteredAt: forgotten || entered > period.to ? null : entered };
    });
  },
});

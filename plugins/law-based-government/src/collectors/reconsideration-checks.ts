import { chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** What was seen when the reconsideration point of the town was checked on site; the latest check of a year stands. */
export const reconsiderationChecks = defineCollector({
  id: 'reconsideration-checks', title: { zh: '行政复议基层受理点检查', en: 'Checks of the reconsideration point' }, version: 1,
  row: z.object({
    checkNo: z.string().min(1), checkedOn: z.iso.date(), established: z.boolean(), rulesPosted: z.boolean(), registerKept: z.boolean(), remark: z.string().nullable().default(null),
  }),
  key: ['checkNo'], date: 'checkedOn',
  columns: {
    checkNo: ['检查编号', '编号', '序号'], checkedOn: ['检查日期', '日期'], established: ['已设立受理点', '受理点', '是否设立'],
    rulesPosted: ['制度标识上墙', '制度上墙', '标识上墙'], registerKept: ['案件登记簿规范', '登记簿', '建立登记簿'], remark: ['说明', '备注', '检查情况'],
  },
  labels: { checkNo: 'Check no.', checkedOn: 'Checked on', established: 'Established', rulesPosted: 'Rules posted', registerKept: 'Register kept', remark: 'Remark' },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const established = chance(random, 0.95);
    const [rules, register] = [chance(random, 0.9), chance(random, 0.9)];
    return { checkNo: `${unit}-复检${i + 1}`, checkedOn: dayIn(period, random()), established, rulesPosted: established && rules, registerKept: established && register };
  }),
});

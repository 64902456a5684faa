import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** New data and when it came into its business system. */
export const systemEntries = defineCollector({
  id: 'system-entries', title: { zh: '业务数据录入记录', en: 'Data entered in the business systems' }, version: 1,
  row: z.object({ entryNo: z.string().min(1), system: z.string().min(1), arisenAt: z.iso.date(), enteredAt: z.iso.date().nullable().default(null) }),
  key: ['entryNo'], date: 'arisenAt',
  columns: { entryNo: ['数据编号', '编号', '序号'], system: ['业务系统', '系统名称', '系统'], arisenAt: ['数据产生日期', '产生日期', '业务日期'], enteredAt: ['录入日期', '录入时间', '填报日期'] },
  labels: { entryNo: 'Entry no.', system: 'System', arisenAt: 'Arisen on', enteredAt: 'Entered on' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => {
    const tardy = chance(random, 0.15);
    return Array.from({ length: rows }, (_, i) => {
      const arisenAt = dayIn(period, random());
      return { entryNo: `${unit}-数${i + 1}`, system: '样例业务系统', arisenAt, enteredAt: addDays(arisenAt, tardy && chance(random, 0.1) ? between(random, 8, 20) : between(random, 0, 7)) };
    });
  },
});

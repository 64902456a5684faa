import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Law firms whose yearly assessment is due, one row for each firm and year. */
export const lawFirms = defineCollector({
  id: 'law-firms', title: { zh: '律师事务所年度考核', en: 'Yearly assessment of law firms' }, version: 1,
  row: z.object({ firmNo: z.string().min(1), dueAt: z.iso.date(), enteredAt: z.iso.date().nullable().default(null) }),
  key: ['firmNo', 'dueAt'], date: 'dueAt',
  columns: { firmNo: ['执业许可证号', '律师事务所', '事务所名称', '编号'], dueAt: ['应上报日期', '截止日期', '考核截止日期'], enteredAt: ['录入日期', '上传日期', '系统上报日期'] },
  labels: { firmNo: 'Firm', dueAt: 'Due on', enteredAt: 'Entered on' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const enteredAt = addDays(period.to, -between(random, 1, 120));
    return { firmNo: `${unit}-样例律所${i + 1}`, dueAt: period.to, enteredAt: chance(random, 0.95) ? enteredAt : null };
  }),
});

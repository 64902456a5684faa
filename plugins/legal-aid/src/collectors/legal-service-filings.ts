import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 年度考核备案 of grassroots legal service offices and their workers, one row for each office or worker and year. */
export const legalServiceFilings = defineCollector({
  id: 'legal-service-filings', title: { zh: '基层法律服务年度考核备案', en: 'Filings of the yearly assessment' }, version: 1,
  row: z.object({ licenceNo: z.string().min(1), subject: z.enum(['office', 'worker']), dueAt: z.iso.date(), filedAt: z.iso.date().nullable().default(null) }),
  key: ['licenceNo', 'dueAt'], date: 'dueAt',
  columns: {
    licenceNo: ['执业证号', '执业许可证号', '编号'], subject: ['备案对象', '对象类别', '类别'], dueAt: ['备案期限', '应备案日期', '截止日期'], filedAt: ['备案日期', '完成备案日期', '实际备案日期'],
  },
  labels: { licenceNo: 'Licence no.', subject: 'Subject', dueAt: 'Due on', filedAt: 'Filed on' },
  values: { subject: { office: ['基层法律服务所', '法律服务所', '机构'], worker: ['基层法律服务工作者', '法律服务工作者', '人员'] } },
  personal: ['licenceNo'],
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly', rowsPerYear: 4,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const dueAt = addDays(period.from, 89);
    const late = chance(random, 0.02);
    return { licenceNo: `${unit}-法服${i + 1}`, subject: i === 0 ? ('office' as const) : ('worker' as const), dueAt, filedAt: addDays(dueAt, late ? between(random, 1, 20) : -between(random, 0, 40)) };
  }),
});

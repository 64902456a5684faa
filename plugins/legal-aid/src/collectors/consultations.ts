import { addDays, between, chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const MATTERS = ['婚姻家庭', '劳动争议', '交通事故', '继承', '邻里纠纷', '民间借贷', '工伤'];

/** Entered in the aid system counts, not asked at the counter: hence two dates. */
export const consultations = defineCollector({
  id: 'consultations', title: { zh: '法律援助咨询', en: 'Legal-aid consultations' }, version: 1,
  row: z.object({
    consultNo: z.string().min(1), consultedAt: z.iso.date(), enteredAt: z.iso.date().nullable().default(null), matter: z.string().nullable().default(null),
  }),
  key: ['consultNo'], date: 'consultedAt',
  columns: {
    consultNo: ['咨询编号', '编号', '流水号', '登记号'], consultedAt: ['咨询日期', '咨询时间', '来访日期', '日期'],
    enteredAt: ['录入日期', '录入时间', '系统录入时间'], matter: ['事项类型', '咨询事项', '案由', '咨询内容'],
  },
  labels: { consultNo: 'Consultation no.', consultedAt: 'Consulted on', enteredAt: 'Entered on', matter: 'Matter' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const consultedAt = dayIn(period, random());
    const enteredAt = addDays(consultedAt, between(random, 0, 12));
    return { consultNo: `${unit}-咨${i + 1}`, consultedAt, enteredAt: chance(random, 0.95) ? enteredAt : null, matter: pick(random, MATTERS) };
  }),
});

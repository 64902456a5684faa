import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Officers lent to other administrations (借用、挂职). */
export const secondments = defineCollector({
  id: 'secondments', title: { zh: '借用、挂职人员', en: 'Secondments' }, version: 1,
  row: z.object({ secondmentNo: z.string().min(1), staffNo: z.string().min(1), from: z.iso.date(), to: z.iso.date().nullable().default(null), approvedOn: z.iso.date().nullable().default(null) }),
  key: ['secondmentNo'], date: null,
  columns: {
    secondmentNo: ['借用编号', '编号', '序号'], staffNo: ['人员编码', '人员编号', '工号'], from: ['借用开始日期', '开始日期', '起始日期'],
    to: ['借用结束日期', '结束日期'], approvedOn: ['区司法局审批日期', '审批日期', '批准日期'],
  },
  labels: { secondmentNo: 'Secondment no.', staffNo: 'Staff no.', from: 'From', to: 'To', approvedOn: 'Approved on' },
  personal: ['staffNo'],
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const from = dayIn(period, random());
    const [to, approved] = [addDays(from, between(random, 20, 200)), chance(random, 0.8)];
    return { secondmentNo: `${unit}-借${i + 1}`, staffNo: `${unit}-员${between(random, 2, 4)}`, from, to, approvedOn: approved ? addDays(from, -5) : null };
  }),
});

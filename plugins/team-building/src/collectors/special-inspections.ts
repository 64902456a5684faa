import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Inspections and visits by superiors, and whether the work was praised. */
export const specialInspections = defineCollector({
  id: 'special-inspections', title: { zh: '接受检查、视察、参观学习', en: 'Inspections and visits received' }, version: 1,
  row: z.object({
    inspectionNo: z.string().min(1), receivedOn: z.iso.date(), kind: z.enum(['inspection', 'visit', 'study-tour']), level: z.enum(['national', 'province', 'city']),
    praised: z.boolean(), work: z.string().nullable().default(null),
  }),
  key: ['inspectionNo'], date: 'receivedOn',
  columns: {
    inspectionNo: ['接待编号', '编号', '序号'], receivedOn: ['日期', '接待日期', '检查日期'], kind: ['类别', '检查类别'], level: ['级别', '检查级别'],
    praised: ['是否肯定表扬', '获得肯定', '表扬'], work: ['所涉工作', '工作名称'],
  },
  labels: { inspectionNo: 'Inspection no.', receivedOn: 'Received on', kind: 'Kind', level: 'Level', praised: 'Praised', work: 'Piece of work' },
  values: { kind: { inspection: ['检查'], visit: ['视察'], 'study-tour': ['参观学习', '参观'] }, level: { national: ['国家级', '部级'], province: ['省级', '省厅'], city: ['市级', '市局'] } },
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    inspectionNo: `${unit}-检${i + 1}`, receivedOn: dayIn(period, random()), kind: pick(random, ['inspection', 'visit', 'study-tour'] as const),
    level: pick(random, ['city', 'city', 'province'] as const), praised: chance(random, 0.7), work: `样例工作${i + 1}`,
  })),
});

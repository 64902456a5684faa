import { dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 法律顾问工作案卷 of a law firm: for the banner or town, a village, an enterprise. */
export const advisorFiles = defineCollector({
  id: 'advisor-files', title: { zh: '法律顾问工作案卷', en: 'Files of advisers\' work' }, version: 1,
  row: z.object({ fileNo: z.string().min(1), client: z.enum(['government', 'village', 'enterprise']), filedOn: z.iso.date(), title: z.string().nullable().default(null) }),
  key: ['fileNo'], date: 'filedOn',
  columns: { fileNo: ['案卷编号', '卷宗号', '编号', '序号'], client: ['顾问单位类别', '顾问单位', '类别'], filedOn: ['归档日期', '立卷日期', '日期'], title: ['案卷名称', '案卷题名', '名称'] },
  labels: { fileNo: 'File no.', client: 'Client', filedOn: 'Filed on', title: 'Title' },
  values: { client: { government: ['旗、苏木镇', '政府', '镇'], village: ['嘎查村（社区）', '村（社区）', '嘎查', '社区'], enterprise: ['企业'] } },
  accepts: ['file', 'form', 'push'], cadence: 'yearly', rowsPerYear: 6,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    fileNo: `${unit}-顾卷${i + 1}`, client: pick(random, ['government', 'village', 'village', 'enterprise'] as const), filedOn: dayIn(period, random()), title: `样例顾问案卷${i + 1}`,
  })),
});

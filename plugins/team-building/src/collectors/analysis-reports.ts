import { dayIn, defineCollector, quartersOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Analysis reports uploaded to the platform of county and towns. */
export const analysisReports = defineCollector({
  id: 'analysis-reports', title: { zh: '县乡平台研判报告', en: 'Analysis reports on the platform' }, version: 1,
  row: z.object({ reportNo: z.string().min(1), uploadedOn: z.iso.date(), title: z.string().min(1) }),
  key: ['reportNo'], date: 'uploadedOn',
  columns: { reportNo: ['报告编号', '编号', '序号'], uploadedOn: ['上传日期', '日期', '上传时间'], title: ['报告标题', '标题', '名称'] },
  labels: { reportNo: 'Report no.', uploadedOn: 'Uploaded on', title: 'Title' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly',
  generate: (random, { period, rows, unit }) => {
    const quarters = quartersOf(period);
    return Array.from({ length: rows }, (_, i) => ({ reportNo: `${unit}-研${i + 1}`, uploadedOn: dayIn(quarters[i % quarters.length] ?? period, random()), title: `样例研判报告${i + 1}` }));
  },
});

import { dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const PLATFORMS = ['12348江苏法网', '本地热门网站'];

/** 网上调解: each use of an online mediation platform. A platform that was built and is never used has no row. */
export const onlineMediations = defineCollector({
  id: 'online-mediations', title: { zh: '网上调解记录', en: 'Online mediations' }, version: 1,
  row: z.object({ recordNo: z.string().min(1), date: z.iso.date(), platform: z.string().nullable().default(null) }),
  key: ['recordNo'], date: 'date',
  columns: { recordNo: ['网上调解编号', '编号', '受理编号', '案号'], date: ['日期', '调解日期', '申请日期', '受理日期'], platform: ['平台', '平台名称', '网站'] },
  labels: { recordNo: 'Record no.', date: 'Date', platform: 'Platform' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly', rowsPerYear: 8,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({ recordNo: `${unit}-网调${i + 1}`, date: dayIn(period, random()), platform: pick(random, PLATFORMS) })),
});

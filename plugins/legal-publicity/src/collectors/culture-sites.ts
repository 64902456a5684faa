import { addDays, between, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 法治文化阵地 and the level at which each was named. */
export const cultureSites = defineCollector({
  id: 'culture-sites', title: { zh: '法治文化阵地', en: 'Rule-of-law culture sites' }, version: 1,
  row: z.object({ siteNo: z.string().min(1), name: z.string().min(1), level: z.enum(['province', 'city', 'county', 'none']), namedOn: z.iso.date().nullable().default(null) }),
  key: ['siteNo'], date: null,
  columns: { siteNo: ['阵地编号', '编号', '序号'], name: ['阵地名称', '名称'], level: ['命名级别', '级别'], namedOn: ['命名日期', '日期'] },
  labels: { siteNo: 'Site no.', name: 'Name', level: 'Level', namedOn: 'Named on' },
  values: { level: { province: ['省级', '省级示范点'], city: ['市级'], county: ['县级', '区级'], none: ['未命名', '无'] } },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const [level, namedOn] = [pick(random, ['province', 'city', 'county', 'none'] as const), addDays(period.from, between(random, -900, 300))];
    return { siteNo: `${unit}-阵${i + 1}`, name: `样例法治文化园${i + 1}`, level, namedOn: level === 'none' ? null : namedOn };
  }),
});

import { chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

const CAMPAIGNS = ['“三大三保零发生”专项活动', '“四员一律”进社区活动'];

/** 专项活动 of mediation, one row for each time it was held, with the evidence on file. */
export const specialCampaigns = defineCollector({
  id: 'special-campaigns', title: { zh: '人民调解专项活动', en: 'Special campaigns' }, version: 1,
  row: z.object({
    activityNo: z.string().min(1), campaign: z.string().min(1), date: z.iso.date(),
    photos: z.boolean().default(false), report: z.boolean().default(false), summary: z.boolean().default(false),
  }),
  key: ['activityNo'], date: 'date',
  columns: {
    activityNo: ['活动编号', '编号', '序号'], campaign: ['专项活动名称', '专项活动', '活动名称'], date: ['活动日期', '开展日期', '日期'],
    photos: ['图片', '照片', '有无图片'], report: ['信息报道', '报道'], summary: ['活动总结', '总结'],
  },
  labels: { activityNo: 'Activity no.', campaign: 'Campaign', date: 'Held on', photos: 'Photos', report: 'News report', summary: 'Summary' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'half-yearly', rowsPerYear: 4,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    activityNo: `${unit}-专${i + 1}`, campaign: CAMPAIGNS[i % CAMPAIGNS.length] ?? '', date: dayIn(period, random()),
    photos: chance(random, 0.9), report: chance(random, 0.8), summary: chance(random, 0.8),
  })),
});

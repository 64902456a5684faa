import { addDays, between, chance, daysBetween, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Page views per day on the integrated platform; the log says itself which days were working days, holidays included. */
export const platformUsage = defineCollector({
  id: 'platform-usage', title: { zh: '一体化智能平台登录日志', en: 'Platform usage' }, version: 1,
  row: z.object({ logNo: z.string().min(1), date: z.iso.date(), workday: z.boolean().default(true), pageViews: z.int().min(0) }),
  key: ['logNo'], date: 'date',
  columns: { logNo: ['日志编号', '编号', '序号'], date: ['日期', '登录日期'], workday: ['是否工作日', '工作日'], pageViews: ['页面浏览次数', '浏览次数', '访问量'] },
  labels: { logNo: 'Log no.', date: 'Date', workday: 'Working day', pageViews: 'Page views' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => {
    const diligent = chance(random, 0.85);
    const days = Math.min(rows, daysBetween(period.from, period.to) + 1);
    return Array.from({ length: days }, (_, i) => {
      const date = addDays(period.from, i);
      // 1970-01-05 was a Monday.
      const workday = (((daysBetween('1970-01-05', date) % 7) + 7) % 7) < 5;
      const weak = chance(random, 0.05);
      return { logNo: `${unit}-${date}`, date, workday, pageViews: !workday ? between(random, 0, 10) : weak && !diligent ? between(random, 10, 49) : between(random, 50, 160) };
    });
  },
});

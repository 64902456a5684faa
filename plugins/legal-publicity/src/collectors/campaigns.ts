import { addDays, between, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { campaignNo, campaignWindow } from '../made-up-campaigns.ts';

const NAMES = ['“德法涵养文明，共建绿色生活”', '三时四节普法行', '农民工学法活动周', '12.4国家宪法日'];

/** Campaigns that province, city or district ordered; the station owes an activity for each. It belongs to the year in which it ends. */
export const campaigns = defineCollector({
  id: 'campaigns', title: { zh: '上级部署的法治宣传专项活动', en: 'Campaigns ordered by superiors' }, version: 1,
  row: z.object({ campaignNo: z.string().min(1), name: z.string().min(1), level: z.enum(['province', 'city', 'district']), startsOn: z.iso.date(), endsOn: z.iso.date() }),
  key: ['campaignNo'], date: 'endsOn',
  columns: {
    campaignNo: ['专项活动编号', '编号', '序号'], name: ['专项活动名称', '活动名称', '名称'], level: ['部署级别', '级别'],
    startsOn: ['开始日期', '部署日期'], endsOn: ['结束日期', '截止日期'],
  },
  labels: { campaignNo: 'Campaign no.', name: 'Name', level: 'Level', startsOn: 'Starts on', endsOn: 'Ends on' },
  values: { level: { province: ['省级', '省'], city: ['市级', '市'], district: ['区级', '区', '县级', '县'] } },
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const { from, to } = campaignWindow(period, i);
    return {
      campaignNo: campaignNo(unit, i), name: NAMES[i % NAMES.length] ?? '', level: pick(random, ['province', 'city', 'district'] as const),
      startsOn: addDays(from, between(random, 0, 5)), endsOn: addDays(to, -between(random, 0, 5)),
    };
  }),
});

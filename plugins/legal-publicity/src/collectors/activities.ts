import { addDays, between, chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { campaignNo, campaignWindow } from '../made-up-campaigns.ts';

const AUDIENCES = ['leading-cadres', 'youth', 'enterprise-managers', 'migrant-workers', 'farmers', 'other'] as const;
const TOPICS = ['宪法学习宣传', '民法总则宣讲', '劳动合同法宣传', '未成年人保护', '禁毒宣传', '防范电信诈骗'];

/** Publicity activities; one that belongs to a campaign of a superior names it. */
export const activities = defineCollector({
  id: 'activities', title: { zh: '法治宣传教育活动', en: 'Publicity activities' }, version: 1,
  row: z.object({
    activityNo: z.string().min(1), heldOn: z.iso.date(), audience: z.enum(AUDIENCES), topic: z.string().min(1), campaignNo: z.string().nullable().default(null),
    sixEntry: z.boolean().default(false), photos: z.boolean().default(false), infoSubmittedOn: z.iso.date().nullable().default(null), archived: z.boolean().default(false),
  }),
  key: ['activityNo'], date: 'heldOn',
  columns: {
    activityNo: ['活动编号', '编号', '序号'], heldOn: ['活动日期', '开展日期', '日期'], audience: ['宣传对象', '重点对象', '对象'], topic: ['活动主题', '主题', '活动名称'],
    campaignNo: ['专项活动编号', '所属专项活动'], sixEntry: ['法律六进', '是否法律六进'], photos: ['有图片', '图片', '照片'],
    infoSubmittedOn: ['信息报送日期', '活动信息报送日期'], archived: ['材料已存档', '档案资料齐全', '存档'],
  },
  labels: {
    activityNo: 'Activity no.', heldOn: 'Held on', audience: 'Audience', topic: 'Topic', campaignNo: 'Campaign no.', sixEntry: 'Six entries', photos: 'Photos',
    infoSubmittedOn: 'Reported on', archived: 'Material filed',
  },
  values: {
    audience: {
      'leading-cadres': ['领导干部', '领导干部和公务员', '公务员'], youth: ['青少年', '学生'], 'enterprise-managers': ['企业经营管理人员', '企业管理人员'],
      'migrant-workers': ['外来务工人员', '新市民', '农民工'], farmers: ['农民', '村民'], other: ['其他', '社区居民'],
    },
  },
  accepts: ['file', 'form', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const campaign = i % 3 === 0 ? Math.floor(i / 3) % 4 : null;
    const heldOn = dayIn(campaign === null ? period : campaignWindow(period, campaign), random());
    // The four key audiences take turns, so that a year's list reaches each of them.
    const audience = chance(random, 0.85) ? (AUDIENCES[i % 4] ?? 'other') : pick(random, AUDIENCES);
    const [reported, delay] = [chance(random, 0.98), between(random, 0, 5)];
    return {
      activityNo: `${unit}-普${i + 1}`, heldOn, audience, topic: pick(random, TOPICS), campaignNo: campaign === null ? null : campaignNo(unit, campaign),
      sixEntry: chance(random, 0.6), photos: chance(random, 0.95), infoSubmittedOn: reported ? addDays(heldOn, delay) : null, archived: chance(random, 0.98),
    };
  }),
});

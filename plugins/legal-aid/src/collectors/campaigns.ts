import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const TOPICS = ['农民工讨薪维权', '老年人权益保护', '妇女儿童权益', '法律援助进社区', '法律援助条例宣传'];

/** Publicity about legal aid; "standalone" or together with other work counts the same. */
export const campaigns = defineCollector({
  id: 'campaigns', title: { zh: '法律援助主题宣传活动', en: 'Legal-aid campaigns' }, version: 1,
  row: z.object({ campaignNo: z.string().min(1), heldOn: z.iso.date(), topic: z.string().min(1), standalone: z.boolean().default(true), place: z.string().nullable().default(null) }),
  key: ['campaignNo'], date: 'heldOn',
  columns: {
    campaignNo: ['活动编号', '编号', '序号'], heldOn: ['活动日期', '开展日期', '日期'], topic: ['活动主题', '主题', '活动名称'],
    standalone: ['单独开展', '是否单独开展'], place: ['活动地点', '地点'],
  },
  labels: { campaignNo: 'Campaign no.', heldOn: 'Held on', topic: 'Topic', standalone: 'Standalone', place: 'Place' },
  accepts: ['file', 'form', 'push'], cadence: 'half-yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    campaignNo: `${unit}-宣${i + 1}`, heldOn: dayIn(period, random()), topic: pick(random, TOPICS), standalone: chance(random, 0.7), place: pick(random, ['文化广场', '村部', '便民服务中心', '集镇']),
  })),
});

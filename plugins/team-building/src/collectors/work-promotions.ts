import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const LEVELS = ['national', 'province', 'city_gov', 'city_bureau', 'county'] as const;

/** Ways of working that a superior spread as an example. */
export const workPromotions = defineCollector({
  id: 'work-promotions', title: { zh: '工作推广', en: 'Promoted work' }, version: 1,
  row: z.object({ promotionNo: z.string().min(1), promotedOn: z.iso.date(), work: z.string().min(1), level: z.enum(LEVELS), document: z.string().nullable().default(null), confirmed: z.boolean() }),
  key: ['promotionNo'], date: 'promotedOn',
  columns: {
    promotionNo: ['推广编号', '编号', '序号'], promotedOn: ['推广日期', '日期'], work: ['工作名称', '推广工作', '经验名称'], level: ['推广级别', '级别'],
    document: ['文件依据', '文号', '证明材料'], confirmed: ['是否确认', '已确认', '确认情况'],
  },
  labels: { promotionNo: 'Promotion no.', promotedOn: 'Promoted on', work: 'Piece of work', level: 'Level', document: 'Document', confirmed: 'Confirmed' },
  values: { level: { national: ['国家级', '部级'], province: ['省级', '省部级'], city_gov: ['市委市政府', '省厅', '市（厅）级'], city_bureau: ['市局'], county: ['县级', '县委县政府', '区级'] } },
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    promotionNo: `${unit}-推${i + 1}`, promotedOn: dayIn(period, random()), work: pick(random, ['样例调解工作法', '样例普法品牌', '样例帮教模式']),
    level: pick(random, ['county', 'county', 'city_bureau', 'province'] as const), document: `样例发〔${i + 1}〕号`, confirmed: chance(random, 0.9),
  })),
});

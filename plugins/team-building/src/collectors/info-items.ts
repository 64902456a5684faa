import { addDays, between, chance, dayIn, defineCollector, monthsOf, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const ADOPTION_LEVELS = ['national', 'province', 'city', 'district', 'local'] as const;
const ADOPTED_BY = ['district', 'district', 'district', 'district', 'district', 'district', 'city', 'city', 'province'] as const;

/** Work information sent to the bureau; a piece that several media took names the highest. */
export const infoItems = defineCollector({
  id: 'info-items', title: { zh: '工作信息报送', en: 'Information items' }, version: 1,
  row: z.object({
    infoNo: z.string().min(1), title: z.string().nullable().default(null), submittedAt: z.iso.date().nullable().default(null),
    adoptedBy: z.enum(ADOPTION_LEVELS).nullable().default(null), adoptedAt: z.iso.date().nullable().default(null),
  }),
  key: ['infoNo'], date: 'submittedAt',
  columns: {
    infoNo: ['信息编号', '编号', '序号'], title: ['信息标题', '标题', '题目'], submittedAt: ['报送日期', '上报日期', '报送时间'],
    adoptedBy: ['采用级别', '录用级别', '采用媒体级别'], adoptedAt: ['采用日期', '录用日期', '采用时间'],
  },
  labels: { infoNo: 'Item no.', title: 'Title', submittedAt: 'Submitted on', adoptedBy: 'Adopted by', adoptedAt: 'Adopted on' },
  values: {
    adoptedBy: {
      national: ['国家级', '司法部'], province: ['省级', '省厅', '自治区级'], city: ['市级', '市局'], district: ['区级', '区局', '区两办', '县级', '旗级'], local: ['镇级', '街道级', '当地党委政府'],
    },
  },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => {
    const months = monthsOf(period);
    return Array.from({ length: rows }, (_, i) => {
      // Two or three in every month; now and then one comes in another.
      const month = chance(random, 0.02) ? between(random, 0, months.length - 1) : i % months.length;
      const submittedAt = dayIn(months[month] ?? period, random());
      const adopted = chance(random, 0.3);
      const [adoptedBy, adoptedAt] = [pick(random, ADOPTED_BY), addDays(submittedAt, between(random, 1, 10))];
      return { infoNo: `${unit}-信${i + 1}`, title: `样例工作信息${i + 1}`, submittedAt, adoptedBy: adopted ? adoptedBy : null, adoptedAt: adopted ? adoptedAt : null };
    });
  },
});

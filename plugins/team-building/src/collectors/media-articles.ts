import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const LEVELS = ['district', 'city', 'province', 'national'] as const;
const SUBJECTS = ['result', 'person', 'experience', 'other'] as const;

/** Articles about the station's work in mainstream media. */
export const mediaArticles = defineCollector({
  id: 'media-articles', title: { zh: '主流媒体刊登', en: 'Articles in the media' }, version: 1,
  row: z.object({
    articleNo: z.string().min(1), publishedOn: z.iso.date(), outlet: z.string().min(1), level: z.enum(LEVELS), subject: z.enum(SUBJECTS),
    work: z.string().nullable().default(null), internal: z.boolean().default(false),
  }),
  key: ['articleNo'], date: 'publishedOn',
  columns: {
    articleNo: ['稿件编号', '编号', '序号'], publishedOn: ['刊登日期', '发表日期', '刊发时间'], outlet: ['媒体名称', '刊登媒体', '媒体'],
    level: ['媒体级别', '级别'], subject: ['宣传内容', '内容类别'], work: ['所涉工作', '工作名称', '稿件标题'], internal: ['司法行政内外网', '是否系统内网站'],
  },
  labels: { articleNo: 'Article no.', publishedOn: 'Published on', outlet: 'Outlet', level: 'Level', subject: 'Subject', work: 'Piece of work', internal: 'Site of the administration' },
  values: {
    level: { district: ['区级', '县级', '旗级'], city: ['市级'], province: ['省级', '自治区级'], national: ['国家级', '中央级'] },
    subject: { result: ['理论研究成果', '成果'], person: ['典型人物', '人物'], experience: ['创新经验', '经验'], other: ['其他', '一般报道'] },
  },
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    articleNo: `${unit}-稿${i + 1}`, publishedOn: dayIn(period, random()), outlet: pick(random, ['样例晚报', '样例法治报', '样例日报']),
    level: pick(random, ['district', 'district', 'city', 'province'] as const), subject: pick(random, SUBJECTS), work: `样例工作${i + 1}`, internal: chance(random, 0.1),
  })),
});

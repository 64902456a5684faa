import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const LEVELS = ['national', 'province', 'city_gov', 'city_bureau', 'county'] as const;

/** Commendations of the unit or one of its people; one piece of work may be commended at several levels. */
export const commendations = defineCollector({
  id: 'commendations', title: { zh: '表彰', en: 'Commendations' }, version: 1,
  row: z.object({
    commendationNo: z.string().min(1), awardedOn: z.iso.date(), subject: z.enum(['unit', 'person']), category: z.enum(['comprehensive', 'single']),
    level: z.enum(LEVELS), work: z.string().min(1), document: z.string().nullable().default(null), confirmed: z.boolean(),
  }),
  key: ['commendationNo'], date: 'awardedOn',
  columns: {
    commendationNo: ['表彰编号', '编号', '序号'], awardedOn: ['表彰日期', '日期', '表彰时间'], subject: ['表彰对象', '对象'], category: ['表彰类别', '类别'],
    level: ['表彰级别', '级别'], work: ['所涉工作', '工作名称', '表彰事项'], document: ['文件依据', '文号', '证明材料'], confirmed: ['是否确认', '已确认', '确认情况'],
  },
  labels: { commendationNo: 'Commendation no.', awardedOn: 'Awarded on', subject: 'Subject', category: 'Category', level: 'Level', work: 'Piece of work', document: 'Document', confirmed: 'Confirmed' },
  values: {
    subject: { unit: ['单位', '集体'], person: ['个人'] }, category: { comprehensive: ['综合', '综合表彰'], single: ['单项', '单项表彰'] },
    level: { national: ['国家级', '部级'], province: ['省级', '省部级'], city_gov: ['市委市政府', '省厅', '市（厅）级'], city_bureau: ['市局'], county: ['县级', '县委县政府', '区级'] },
  },
  accepts: ['file', 'form', 'push'], cadence: 'on-event',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    commendationNo: `${unit}-彰${i + 1}`, awardedOn: dayIn(period, random()), subject: chance(random, 0.6) ? ('unit' as const) : ('person' as const),
    category: chance(random, 0.2) ? ('comprehensive' as const) : ('single' as const), level: pick(random, ['county', 'county', 'city_bureau', 'city_gov', 'province'] as const),
    work: pick(random, ['样例调解工作', '样例普法工作', '样例安置帮教工作']), document: `样例发〔${i + 1}〕号`, confirmed: chance(random, 0.9),
  })),
});

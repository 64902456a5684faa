import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Social organisations in judicial administration (群言堂 and the like). */
export const socialOrganisations = defineCollector({
  id: 'social-organisations', title: { zh: '司法行政社会组织', en: 'Social organisations' }, version: 1,
  row: z.object({
    orgNo: z.string().min(1), name: z.string().min(1), level: z.enum(['town', 'village']), type: z.enum(['basic', 'hub', 'professional']),
    foundedOn: z.iso.date(), dissolvedOn: z.iso.date().nullable().default(null),
  }),
  key: ['orgNo'], date: null,
  columns: {
    orgNo: ['社会组织编号', '登记证号', '编号'], name: ['社会组织名称', '名称'], level: ['层级', '级别'], type: ['类型', '组织类型'],
    foundedOn: ['成立日期', '登记日期', '成立时间'], dissolvedOn: ['注销日期', '撤销日期'],
  },
  labels: { orgNo: 'Organisation no.', name: 'Name', level: 'Level', type: 'Type', foundedOn: 'Founded on', dissolvedOn: 'Dissolved on' },
  values: { level: { town: ['镇级', '镇（街道）级', '街道级'], village: ['村级', '社区级'] }, type: { basic: ['基础型'], hub: ['枢纽型'], professional: ['专业型'] } },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    orgNo: `${unit}-社${i + 1}`, name: `样例群言堂${i + 1}`,
    level: i === 0 || chance(random, 0.3) ? ('town' as const) : ('village' as const), type: i === 0 || chance(random, 0.6) ? ('basic' as const) : ('professional' as const),
    foundedOn: addDays(period.from, between(random, -400, 345)),
  })),
});

import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { villageNo } from '../village-names.ts';

/** 公共法律服务工作站 of the town and 工作室（联络点） of the villages, with what is in place there. */
export const servicePoints = defineCollector({
  id: 'service-points', title: { zh: '公共法律服务站点', en: 'Service points' }, version: 1,
  row: z.object({
    pointNo: z.string().min(1), kind: z.enum(['station', 'room']), villageNo: z.string().nullable().default(null), openedOn: z.iso.date().nullable().default(null), closedOn: z.iso.date().nullable().default(null),
    sign: z.boolean().default(false), facilities: z.boolean().default(false), services: z.boolean().default(false), staffed: z.boolean().default(false),
    hotline: z.string().nullable().default(null), scopePublished: z.boolean().default(false), rulesPresent: z.boolean().default(false), standardForms: z.boolean().default(false),
  }),
  key: ['pointNo'], date: null,
  columns: {
    pointNo: ['站点编号', '编号', '序号'], kind: ['站点类别', '类别', '站点类型'], villageNo: ['村（社区）编号', '村居编号'], openedOn: ['设立日期', '启用日期'], closedOn: ['撤销日期', '停用日期'],
    sign: ['悬挂标牌', '标牌', '有标牌'], facilities: ['设施设备到位', '基本设施设备到位', '设施设备'], services: ['服务项目到位', '基本服务项目到位', '服务项目'],
    staffed: ['人员到位', '工作服务人员上岗到位', '专（兼）职工作人员'], hotline: ['法律援助咨询电话', '咨询电话'], scopePublished: ['公开法律援助范围条件程序', '范围条件程序公开', '公开事项'],
    rulesPresent: ['工作制度', '有制度', '制度'], standardForms: ['使用格式文书', '格式文书', '统一格式文书'],
  },
  labels: {
    pointNo: 'Point no.', kind: 'Kind', villageNo: 'Village no.', openedOn: 'Opened on', closedOn: 'Closed on', sign: 'Sign', facilities: 'Facilities in place', services: 'Services in place',
    staffed: 'Staff in place', hotline: 'Advice line', scopePublished: 'Scope and procedure published', rulesPresent: 'Rules', standardForms: 'Standard forms used',
  },
  values: { kind: { station: ['公共法律服务工作站', '法律援助工作站', '工作站'], room: ['公共法律服务工作室', '工作室', '联络点', '法律援助联络点'] } },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'yearly', rowsPerYear: 9,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const has = () => chance(random, 0.97);
    return {
      pointNo: `${unit}-站${i + 1}`, kind: i === 0 ? ('station' as const) : ('room' as const), villageNo: i === 0 ? null : villageNo(unit, i - 1), openedOn: addDays(period.from, -between(random, 60, 1500)),
      sign: has(), facilities: has(), services: has(), staffed: has(), hotline: i === 0 && has() ? '0000-0000000' : null, scopePublished: has(), rulesPresent: has(), standardForms: has(),
    };
  }),
});

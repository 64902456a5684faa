import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const KINDS = ['study-plan', 'standard-plan', 'standard-deployment', 'standard-selfcheck'] as const;

const TITLES = {
  'study-plan': '年度政治理论和业务学习计划', 'standard-plan': '达标建设“重点突破年”活动方案', 'standard-deployment': '达标建设推进会部署材料', 'standard-selfcheck': '达标建设自查报告',
} as const;

/** Documents that show that something was planned, arranged or checked in the year. */
export const workRecords = defineCollector({
  id: 'work-records', title: { zh: '队伍建设工作资料', en: 'Documents of work' }, version: 1,
  row: z.object({ recordNo: z.string().min(1), kind: z.enum(KINDS), date: z.iso.date(), title: z.string().min(1) }),
  key: ['recordNo'], date: 'date',
  columns: { recordNo: ['资料编号', '文号', '编号', '序号'], kind: ['资料类别', '类别'], date: ['资料日期', '印发日期', '形成日期', '日期'], title: ['资料名称', '名称', '标题'] },
  labels: { recordNo: 'Record no.', kind: 'Kind', date: 'Date', title: 'Title' },
  values: {
    kind: { 'study-plan': ['学习计划'], 'standard-plan': ['达标建设方案', '达标方案'], 'standard-deployment': ['达标建设部署', '达标部署'], 'standard-selfcheck': ['达标建设自查', '达标自查'] },
  },
  accepts: ['file', 'form', 'push'], cadence: 'yearly', rowsPerYear: 4,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const [usual, other] = [KINDS[i % KINDS.length] ?? 'study-plan', pick(random, KINDS)];
    const kind = chance(random, 0.93) ? usual : other;
    return { recordNo: `${unit}-料${i + 1}`, kind, date: dayIn(period, random()), title: TITLES[kind] };
  }),
});

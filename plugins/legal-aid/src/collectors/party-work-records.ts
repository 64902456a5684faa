import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 党建活动安排 (plan) and 党建活动记录 (activity) of a law firm or notary office. */
export const partyWorkRecords = defineCollector({
  id: 'party-work-records', title: { zh: '律师公证行业党建活动资料', en: 'Party work: plans and activities' }, version: 1,
  row: z.object({ recordNo: z.string().min(1), kind: z.enum(['plan', 'activity']), date: z.iso.date(), title: z.string().min(1) }),
  key: ['recordNo'], date: 'date',
  columns: { recordNo: ['资料编号', '编号', '序号'], kind: ['资料类别', '类别'], date: ['日期', '资料日期', '活动日期'], title: ['资料名称', '活动名称', '名称', '标题'] },
  labels: { recordNo: 'Record no.', kind: 'Kind', date: 'Date', title: 'Title' },
  values: { kind: { plan: ['党建活动安排', '活动安排', '活动计划'], activity: ['党建活动记录', '活动记录'] } },
  accepts: ['file', 'form', 'push'], cadence: 'quarterly', rowsPerYear: 7,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const planned = i % 7 === 0 && chance(random, 0.95);
    return {
      recordNo: `${unit}-党料${i + 1}`, kind: planned ? ('plan' as const) : ('activity' as const), date: dayIn(period, random()),
      title: planned ? '年度党建活动安排' : pick(random, ['主题党日活动记录', '“三会一课”记录', '组织生活会记录']),
    };
  }),
});

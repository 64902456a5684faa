import { between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 律师信息数据抽查: how many records a check looked at and how many were wrong. Like a finding it counts once it is confirmed. */
export const dataChecks = defineCollector({
  id: 'data-checks', title: { zh: '律师信息数据抽查', en: 'Checks of lawyers\' data' }, version: 1,
  row: z.object({
    checkNo: z.string().min(1), checkedOn: z.iso.date(), checkedRecords: z.int().nonnegative(), wrongRecords: z.int().nonnegative(), reason: z.string().min(1), confirmed: z.boolean(),
  }).refine((row) => row.wrongRecords <= row.checkedRecords, { path: ['wrongRecords'], error: '差错条数多于抽查条数' }),
  key: ['checkNo'], date: 'checkedOn',
  columns: {
    checkNo: ['抽查编号', '编号', '序号'], checkedOn: ['抽查日期', '检查日期', '日期'], checkedRecords: ['抽查条数', '检查条数', '抽查记录数'], wrongRecords: ['差错条数', '错误条数', '差错记录数'],
    reason: ['差错情况', '情况说明', '理由'], confirmed: ['是否核实', '已核实', '是否确认'],
  },
  labels: { checkNo: 'Check no.', checkedOn: 'Checked on', checkedRecords: 'Records checked', wrongRecords: 'Records wrong', reason: 'What was found', confirmed: 'Confirmed' },
  accepts: ['file', 'form', 'push'], cadence: 'half-yearly', rowsPerYear: 2,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const [checkedRecords, wrong] = [between(random, 150, 300), chance(random, 0.8) ? 0 : between(random, 1, 5)];
    return { checkNo: `${unit}-数查${i + 1}`, checkedOn: dayIn(period, random()), checkedRecords, wrongRecords: wrong, reason: wrong === 0 ? '未发现差错' : '执业信息与证书不一致', confirmed: chance(random, 0.95) };
  }),
});

import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 司法所达标验收: what each check of the standard found; the latest stands. */
export const standardChecks = defineCollector({
  id: 'standard-checks', title: { zh: '司法所达标验收', en: 'Checks of the station standard' }, version: 1,
  row: z.object({ checkNo: z.string().min(1), checkedOn: z.iso.date(), reached: z.boolean(), document: z.string().nullable().default(null) }),
  key: ['checkNo'], date: 'checkedOn',
  columns: { checkNo: ['验收编号', '编号', '序号'], checkedOn: ['验收日期', '检查日期', '日期'], reached: ['是否达标', '达标', '验收结果'], document: ['验收文件', '证书编号', '文号'] },
  labels: { checkNo: 'Check no.', checkedOn: 'Checked on', reached: 'Standard reached', document: 'Document' },
  values: { reached: { true: ['达标', '合格'], false: ['未达标', '不达标', '不合格'] } },
  accepts: ['file', 'form', 'push'], cadence: 'yearly', rowsPerYear: 1,
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    checkNo: `${unit}-验${i + 1}`, checkedOn: addDays(period.to, -between(random, 5, 90)), reached: chance(random, 0.9), document: `样例验收〔${i + 1}〕号`,
  })),
});

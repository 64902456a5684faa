import { addDays, between, chance, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 个案补贴制度文件 of the town, and whether it covers the village committees. */
export const subsidySchemes = defineCollector({
  id: 'subsidy-schemes', title: { zh: '个案补贴制度', en: 'Case-subsidy schemes' }, version: 1,
  row: z.object({ documentNo: z.string().min(1), issuedAt: z.iso.date().nullable().default(null), coversVillages: z.boolean(), repealedAt: z.iso.date().nullable().default(null) }),
  key: ['documentNo'], date: null,
  columns: { documentNo: ['文号', '文件编号', '制度文号'], issuedAt: ['印发日期', '发文日期', '制定日期'], coversVillages: ['覆盖村级调委会', '是否覆盖村级', '村级覆盖'], repealedAt: ['废止日期', '失效日期'] },
  labels: { documentNo: 'Document no.', issuedAt: 'Issued on', coversVillages: 'Covers village committees', repealedAt: 'Repealed on' },
  accepts: ['file', 'form'], cadence: 'yearly', rowsPerYear: 1,
  generate: (random, { period, rows, unit }) => Array.from({ length: Math.min(rows, 1) }, () => ({
    documentNo: `${unit}政发〔${Number(period.from.slice(0, 4)) - between(random, 1, 4)}〕${between(random, 1, 90)}号`, issuedAt: addDays(period.from, -between(random, 30, 900)), coversVillages: chance(random, 0.95),
  })),
});

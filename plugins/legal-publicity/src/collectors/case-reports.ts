import { dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Typical cases and "普法你我帮" cases sent to the bureau. */
export const caseReports = defineCollector({
  id: 'case-reports', title: { zh: '普法案例报送', en: 'Publicity cases submitted' }, version: 1,
  row: z.object({ reportNo: z.string().min(1), kind: z.enum(['typical', 'niwobang']), title: z.string().min(1), submittedOn: z.iso.date() }),
  key: ['reportNo'], date: 'submittedOn',
  columns: { reportNo: ['案例编号', '编号', '序号'], kind: ['案例类别', '类别'], title: ['案例标题', '标题', '题目'], submittedOn: ['报送日期', '日期', '报送时间'] },
  labels: { reportNo: 'Case no.', kind: 'Kind', title: 'Title', submittedOn: 'Submitted on' },
  values: { kind: { typical: ['法治宣传教育典型案例', '典型案例'], niwobang: ['普法你我帮', '普法你我帮案例'] } },
  accepts: ['file', 'form', 'push'], cadence: 'yearly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    reportNo: `${unit}-例${i + 1}`, kind: i % 2 === 0 ? ('typical' as const) : ('niwobang' as const), title: `样例案例${i + 1}`, submittedOn: dayIn(period, random()),
  })),
});

import { addDays, between, chance, defineCollector, halfYearsOf, quartersOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** 统计报表和工作总结, by the last day that each covers: the report on December belongs to its year, though it is sent in January. */
export const periodicReports = defineCollector({
  id: 'periodic-reports', title: { zh: '统计报表与工作总结报送', en: 'Statistics and summaries sent' }, version: 1,
  row: z.object({
    reportNo: z.string().min(1), kind: z.enum(['statistics', 'summary']), cadence: z.enum(['quarterly', 'half-yearly', 'yearly']), coversTo: z.iso.date(),
    dueAt: z.iso.date().nullable().default(null), submittedAt: z.iso.date().nullable().default(null),
  }),
  key: ['reportNo'], date: 'coversTo',
  columns: {
    reportNo: ['报表编号', '材料编号', '编号', '序号'], kind: ['材料类别', '类别'], cadence: ['报送周期', '周期', '报表周期'], coversTo: ['统计截止日期', '所属期末', '截止日期'],
    dueAt: ['报送期限', '应报送日期', '规定报送日期'], submittedAt: ['报送日期', '上报日期', '实际报送日期'],
  },
  labels: { reportNo: 'Report no.', kind: 'Kind', cadence: 'Cadence', coversTo: 'Covers to', dueAt: 'Due on', submittedAt: 'Submitted on' },
  values: {
    kind: { statistics: ['统计报表', '业务统计报表', '报表'], summary: ['工作总结', '司法行政总结', '总结'] },
    cadence: { quarterly: ['季度', '季报'], 'half-yearly': ['半年', '半年报'], yearly: ['全年', '年度', '年报'] },
  },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly', rowsPerYear: 8,
  generate: (random, { period, rows, unit }) => {
    const [firstHalf = period] = halfYearsOf(period);
    const asked = [
      ...quartersOf(period).map((quarter) => ({ kind: 'statistics' as const, cadence: 'quarterly' as const, coversTo: quarter.to })),
      ...(['statistics', 'summary'] as const).flatMap((kind) => [
        { kind, cadence: 'half-yearly' as const, coversTo: firstHalf.to }, { kind, cadence: 'yearly' as const, coversTo: period.to },
      ]),
    ];
    return asked.slice(0, rows).map((report, i) => {
      const late = chance(random, 0.03);
      return { reportNo: `${unit}-报${i + 1}`, ...report, dueAt: addDays(report.coversTo, 10), submittedAt: addDays(report.coversTo, late ? between(random, 11, 25) : between(random, 1, 10)) };
    });
  },
});

import { between, chance, defineCollector, quartersOf } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** What was spent of the year's budget up to the end of each quarter. */
export const spending = defineCollector({
  id: 'spending', title: { zh: '经费支出进度', en: 'Spending' }, version: 1,
  row: z.object({ statementNo: z.string().min(1), quarter: z.int().min(1).max(4), countedOn: z.iso.date(), budgetCNY: z.number().min(0), spentCNY: z.number().min(0) }),
  key: ['statementNo'], date: 'countedOn',
  columns: {
    statementNo: ['报表编号', '编号', '序号'], quarter: ['季度'], countedOn: ['截止日期', '统计截止日期', '季度末日期'],
    budgetCNY: ['年度预算(元)', '年度预算', '预算数'], spentCNY: ['累计支出(元)', '累计支出', '支出数'],
  },
  labels: { statementNo: 'Statement no.', quarter: 'Quarter', countedOn: 'Counted on', budgetCNY: 'Budget of the year (CNY)', spentCNY: 'Spent so far (CNY)' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly',
  generate: (random, { period, rows, unit }) => {
    const budgetCNY = between(random, 10, 40) * 10_000;
    return quartersOf(period).slice(0, rows).map(({ to }, i) => ({
      statementNo: `${unit}-支${to}`, quarter: i + 1, countedOn: to, budgetCNY,
      spentCNY: Math.round((budgetCNY * (i + 1)) / 4) + (chance(random, 0.85) ? 1 : -1) * between(random, 0, 5_000),
    }));
  },
});

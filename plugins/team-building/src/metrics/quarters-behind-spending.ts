import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { spending } from '../collectors/spending.ts';

const fen = (amountCNY: number) => Math.round(amountCNY * 100);

/** Behind: what was spent to the end of a quarter × 4 < budget × number of the quarter. The last statement of a quarter decides. */
export const quartersBehindSpending = defineMetric({
  id: 'quarters-behind-spending', title: { zh: '支出未达到序时进度的季度数', en: 'Quarters behind in spending' }, unit: 'count',
  needs: { spending }, params: z.object({}),
  measure({ facts }) {
    const latest = facts.spending.filter((one) => !facts.spending.some((other) =>
      other.quarter === one.quarter && (other.countedOn > one.countedOn || (other.countedOn === one.countedOn && other.statementNo > one.statementNo))));
    return countOf(latest.filter(({ budgetCNY, spentCNY, quarter }) => fen(spentCNY) * 4 < fen(budgetCNY) * quarter));
  },
});

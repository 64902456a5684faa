import { chance, dayIn, defineCollector, pick } from '@siheng/plugin-sdk';
import { z } from 'zod';

const STAGES = ['investigation', 'prosecution', 'trial', 'other'] as const;

/** Subsidies paid for cases, one row for each payment. */
export const subsidies = defineCollector({
  id: 'subsidies', title: { zh: '法律援助办案补贴', en: 'Legal-aid case subsidies' }, version: 1,
  row: z.object({ paymentNo: z.string().min(1), paidAt: z.iso.date(), stage: z.enum(STAGES), amountCNY: z.number().min(0) }),
  key: ['paymentNo'], date: 'paidAt',
  columns: {
    paymentNo: ['发放编号', '凭证号', '编号', '序号'], paidAt: ['发放日期', '支付日期', '发放时间'],
    stage: ['办案阶段', '诉讼阶段', '阶段'], amountCNY: ['补贴金额', '个案补贴', '补贴标准(元/件)', '金额'],
  },
  labels: { paymentNo: 'Payment no.', paidAt: 'Paid on', stage: 'Stage of the case', amountCNY: 'Amount per case (CNY)' },
  values: { stage: { investigation: ['侦查', '刑事侦查'], prosecution: ['起诉', '审查起诉'], trial: ['审判', '刑事审判'], other: ['其他', '民事', '行政'] } },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'quarterly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => ({
    paymentNo: `${unit}-补${i + 1}`, paidAt: dayIn(period, random()), stage: pick(random, STAGES), amountCNY: chance(random, 0.93) ? 800 : 400,
  })),
});

import { addDays, between, chance, dayIn, defineCollector } from '@siheng/plugin-sdk';
import { z } from 'zod';

/** Requests to verify a prisoner before release (预安置人员核查), each answered by a receipt. */
export const verifications = defineCollector({
  id: 'verifications', title: { zh: '预安置人员核查', en: 'Pre-release verifications' }, version: 1,
  row: z.object({
    verificationNo: z.string().min(1), requestReceivedAt: z.iso.date(), receiptSentAt: z.iso.date().nullable().default(null),
  }),
  key: ['verificationNo'], date: 'requestReceivedAt',
  columns: {
    verificationNo: ['核查编号', '核查任务编号', '编号'], requestReceivedAt: ['核查下发日期', '下发日期', '下发日', '收到核查日期', '核查请求日期'],
    receiptSentAt: ['回执日期', '回执日', '回执发送日期', '反馈日期', '核查反馈日期'],
  },
  labels: { verificationNo: 'Verification no.', requestReceivedAt: 'Request received on', receiptSentAt: 'Receipt sent on' },
  accepts: ['file', 'form', 'pull', 'push'], cadence: 'monthly',
  generate: (random, { period, rows, unit }) => Array.from({ length: rows }, (_, i) => {
    const requestReceivedAt = dayIn(period, random());
    const receiptSentAt = addDays(requestReceivedAt, chance(random, 0.94) ? between(random, 0, 7) : between(random, 8, 14));
    return { verificationNo: `${unit}-核${i + 1}`, requestReceivedAt, receiptSentAt: receiptSentAt > period.to ? null : receiptSentAt };
  }),
});

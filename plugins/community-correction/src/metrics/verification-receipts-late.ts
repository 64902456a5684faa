import { calendarDetails, count, defineMetric, elapsedDays, factIds } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { verifications } from '../collectors/verifications.ts';

/** Day 7 is in time; an unanswered request is late once its last day has passed at `asOf`. */
export const verificationReceiptsLate = defineMetric({
  id: 'verification-receipts-late', title: { zh: '核查回执超期人数', en: 'Late verification receipts' }, unit: 'count',
  needs: { verifications },
  params: z.object({ days: z.int().positive().default(7), workdays: z.boolean().default(false).describe('按工作日计') }),
  measure({ facts, params, period, asOf }) {
    const late = facts.verifications.filter(({ requestReceivedAt, receiptSentAt }) => elapsedDays(requestReceivedAt, receiptSentAt ?? asOf, params.workdays) > params.days);
    return count(late.length, factIds(late), calendarDetails(period, params.workdays));
  },
});

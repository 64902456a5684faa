import { addDays, countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { verifications } from '../collectors/verifications.ts';

/** Day 7 is in time; an unanswered request is late once its last day has passed at `asOf`. */
export const verificationReceiptsLate = defineMetric({
  id: 'verification-receipts-late', title: { zh: '核查回执超期人数', en: 'Late verification receipts' }, unit: 'count',
  needs: { verifications },
  params: z.object({ days: z.int().positive().default(7) }),
  measure({ facts, params, asOf }) {
    return countOf(facts.verifications.filter(({ requestReceivedAt, receiptSentAt }) => (receiptSentAt ?? asOf) > addDays(requestReceivedAt, params.days)));
  },
});

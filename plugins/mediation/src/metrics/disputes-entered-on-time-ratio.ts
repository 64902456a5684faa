import { daysBetween, defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { disputes } from '../collectors/disputes.ts';

/** 及时录入率: entered by day 10 (major or complex: day 5) ÷ entered (001-预防化解矛盾纠纷体系-1-b). */
export const disputesEnteredOnTimeRatio = defineMetric({
  id: 'disputes-entered-on-time-ratio', title: { zh: '及时录入率', en: 'Disputes entered on time' }, unit: 'ratio',
  needs: { disputes },
  params: z.object({ days: z.int().positive().default(10), majorDays: z.int().positive().default(5) }),
  measure({ facts, params }) {
    const entered = facts.disputes.flatMap((dispute) => (dispute.enteredAt === null ? [] : [{ ...dispute, enteredAt: dispute.enteredAt }]));
    if (entered.length === 0) return notApplicable('no dispute was entered in this period');
    const late = entered.filter((dispute) => daysBetween(dispute.acceptedAt, dispute.enteredAt) > (dispute.major ? params.majorDays : params.days));
    return ratio(entered.length - late.length, entered.length, factIds(late));
  },
});

import { calendarDetails, defineMetric, elapsedDays, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { disputes } from '../collectors/disputes.ts';

/** 及时录入率: entered by day 10 (major or complex: day 5) ÷ entered (001-预防化解矛盾纠纷体系-1-b). */
export const disputesEnteredOnTimeRatio = defineMetric({
  id: 'disputes-entered-on-time-ratio', title: { zh: '及时录入率', en: 'Disputes entered on time' }, unit: 'ratio',
  needs: { disputes },
  params: z.object({ days: z.int().positive().default(10), majorDays: z.int().positive().default(5), workdays: z.boolean().default(false).describe('按工作日计') }),
  measure({ facts, params, period }) {
    const entered = facts.disputes.flatMap((dispute) => (dispute.enteredAt === null ? [] : [{ ...dispute, enteredAt: dispute.enteredAt }]));
    if (entered.length === 0) return notApplicable('no dispute was entered in this period');
    const late = entered.filter((dispute) => elapsedDays(dispute.acceptedAt, dispute.enteredAt, params.workdays) > (dispute.major ? params.majorDays : params.days));
    return ratio(entered.length - late.length, entered.length, factIds(late), calendarDetails(period, params.workdays));
  },
});

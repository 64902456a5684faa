import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { disputes } from '../collectors/disputes.ts';

/** 纠纷录入率: entered ÷ accepted in the period (001-预防化解矛盾纠纷体系-1-a). */
export const disputesEnteredRatio = defineMetric({
  id: 'disputes-entered-ratio', title: { zh: '纠纷录入率', en: 'Disputes entered' }, unit: 'ratio',
  needs: { disputes },
  params: z.object({}),
  measure({ facts }) {
    if (facts.disputes.length === 0) return notApplicable('no dispute was accepted in this period');
    const notEntered = facts.disputes.filter((dispute) => dispute.enteredAt === null);
    return ratio(facts.disputes.length - notEntered.length, facts.disputes.length, factIds(notEntered));
  },
});

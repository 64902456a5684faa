import { defineMetric, factIds, inPeriod, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { disputes } from '../collectors/disputes.ts';

/** 协议履行率: performed ÷ agreements that have come due in the period by asOf; one performed on the spot is due that day (001-预防化解矛盾纠纷体系-6-c). */
export const agreementPerformanceRatio = defineMetric({
  id: 'agreement-performance-ratio', title: { zh: '协议履行率', en: 'Agreements performed' }, unit: 'ratio',
  needs: { disputes },
  // An agreement of last year may come due in this one.
  span: 'all-time',
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const due = facts.disputes.filter((dispute) => {
      const day = dispute.agreementDueAt ?? dispute.performedAt;
      return day !== null && inPeriod(day, period) && day <= asOf;
    });
    if (due.length === 0) return notApplicable('no agreement was due');
    const open = due.filter((dispute) => dispute.performedAt === null);
    return ratio(due.length - open.length, due.length, factIds(open));
  },
});

import { defineMetric, inPeriod, notApplicable, number } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { disputes } from '../collectors/disputes.ts';
import { mediators } from '../collectors/mediators.ts';
import { isInPost } from '../in-post.ts';

/** 调解员人均年调处纠纷数: mediated in the period, entered or not ÷ mediators in post at asOf, full-time ones included (001-预防化解矛盾纠纷体系-1-c). */
export const disputesPerMediator = defineMetric({
  id: 'disputes-per-mediator', title: { zh: '调解员人均年调处纠纷数', en: 'Disputes per mediator' }, unit: 'number',
  needs: { disputes, mediators },
  // A dispute of last year that was mediated in this one counts.
  span: 'all-time',
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const heads = facts.mediators.filter((mediator) => isInPost(mediator, asOf)).length;
    if (heads === 0) return notApplicable('no mediator is in post');
    const mediated = facts.disputes.filter((dispute) => dispute.mediatedAt !== null && inPeriod(dispute.mediatedAt, period));
    return number(mediated.length, heads);
  },
});

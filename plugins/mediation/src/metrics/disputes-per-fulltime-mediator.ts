import { defineMetric, inPeriod, notApplicable, number } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { disputes } from '../collectors/disputes.ts';
import { mediators } from '../collectors/mediators.ts';
import { isInPost } from '../in-post.ts';
import { mediatorNumbers } from '../mediator-numbers.ts';

/** 专职调解员人均年调处纠纷数: mediated in the period by full-time mediators ÷ those in post at asOf (001-预防化解矛盾纠纷体系-1-d). */
export const disputesPerFulltimeMediator = defineMetric({
  id: 'disputes-per-fulltime-mediator', title: { zh: '专职调解员人均年调处纠纷数', en: 'Disputes per full-time mediator' }, unit: 'number',
  needs: { disputes, mediators },
  span: 'all-time',
  params: z.object({}),
  measure({ facts, period, asOf }) {
    const fulltime = facts.mediators.filter((mediator) => mediator.fulltime);
    const heads = fulltime.filter((mediator) => isInPost(mediator, asOf)).length;
    if (heads === 0) return notApplicable('no full-time mediator is in post');
    const numbers = new Set(fulltime.map((mediator) => mediator.mediatorNo));
    const mediated = facts.disputes.filter((dispute) => dispute.mediatedAt !== null && inPeriod(dispute.mediatedAt, period) && mediatorNumbers(dispute.mediator).some((no) => numbers.has(no)));
    return number(mediated.length, heads);
  },
});

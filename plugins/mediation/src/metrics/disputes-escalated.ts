import { countOf, defineMetric, inPeriod } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { disputes } from '../collectors/disputes.ts';

/** 民间纠纷转化为治安、刑事、民商事案件, by the day of the escalation (of acceptance where that is not known) (001-预防化解矛盾纠纷体系-2-a). */
export const disputesEscalated = defineMetric({
  id: 'disputes-escalated', title: { zh: '民间纠纷转化案件数', en: 'Disputes escalated' }, unit: 'count',
  needs: { disputes },
  span: 'all-time',
  params: z.object({}),
  measure: ({ facts, period }) => countOf(facts.disputes.filter((dispute) => dispute.escalatedTo !== null && inPeriod(dispute.escalatedAt ?? dispute.acceptedAt, period))),
});

import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { innovations } from '../collectors/innovations.ts';

/** 经局务会议审定的创新突破, put forward in the period and approved by asOf (002-考核办法与评价-2-a). */
export const innovationsApproved = defineMetric({
  id: 'innovations-approved', title: { zh: '经审定的创新突破', en: 'Innovations approved' }, unit: 'count',
  needs: { innovations }, params: z.object({}),
  measure: ({ facts, asOf }) => countOf(facts.innovations.filter(({ approvedOn }) => approvedOn !== null && approvedOn <= asOf)),
});

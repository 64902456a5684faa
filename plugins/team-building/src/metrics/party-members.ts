import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { staff } from '../collectors/staff.ts';
import { inPost } from '../in-post.ts';

/** 党员人数 of the station: a station without any is not asked for the study of party members (002-思想政治工作-2-a). */
export const partyMembers = defineMetric({
  id: 'party-members', title: { zh: '党员人数', en: 'Party members' }, unit: 'count',
  needs: { staff }, params: z.object({}),
  measure: ({ facts, period, asOf }) => countOf(inPost(facts.staff, { period, asOf }).filter(({ partyMember }) => partyMember)),
});

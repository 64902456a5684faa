import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { partyPosts } from '../collectors/party-posts.ts';
import { hasPartyPost } from '../party-building.ts';

/** 律所有专职党建工作人员 (002-直属律师事务所考核工作-1-b). */
export const lawfirmPartyStaff = defineMetric({
  id: 'lawfirm-party-staff', title: { zh: '律所专职党建工作人员', en: 'Full-time party staff (law firm)' }, unit: 'yes-no',
  needs: { posts: partyPosts }, params: z.object({}),
  measure: ({ facts, period, asOf }) => hasPartyPost(facts.posts, ['full-time-staff'], { period, asOf }),
});

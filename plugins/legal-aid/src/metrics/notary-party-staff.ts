import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { partyPosts } from '../collectors/party-posts.ts';
import { hasPartyPost } from '../party-building.ts';

/** 公证处有专职党建工作人员 (002-直属公证处考核工作-1-b). */
export const notaryPartyStaff = defineMetric({
  id: 'notary-party-staff', title: { zh: '公证处专职党建工作人员', en: 'Full-time party staff (notary office)' }, unit: 'yes-no',
  needs: { posts: partyPosts }, params: z.object({}),
  measure: ({ facts, period, asOf }) => hasPartyPost(facts.posts, ['full-time-staff'], { period, asOf }),
});

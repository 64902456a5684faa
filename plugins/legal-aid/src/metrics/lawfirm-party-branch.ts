import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { partyPosts } from '../collectors/party-posts.ts';
import { hasPartyPost } from '../party-building.ts';

/** 律所建立党支部或者有（派驻）党建联络员 (002-直属律师事务所考核工作-1-a). */
export const lawfirmPartyBranch = defineMetric({
  id: 'lawfirm-party-branch', title: { zh: '律所党支部或党建联络员', en: 'Party branch or liaison (law firm)' }, unit: 'yes-no',
  needs: { posts: partyPosts }, params: z.object({}),
  measure: ({ facts, period, asOf }) => hasPartyPost(facts.posts, ['branch', 'liaison'], { period, asOf }),
});

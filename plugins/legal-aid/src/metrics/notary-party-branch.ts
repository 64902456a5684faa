import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { partyPosts } from '../collectors/party-posts.ts';
import { hasPartyPost } from '../party-building.ts';

/** 公证处建立党支部或者有（派驻）党建联络员 (002-直属公证处考核工作-1-a). */
export const notaryPartyBranch = defineMetric({
  id: 'notary-party-branch', title: { zh: '公证处党支部或党建联络员', en: 'Party branch or liaison (notary office)' }, unit: 'yes-no',
  needs: { posts: partyPosts }, params: z.object({}),
  measure: ({ facts, period, asOf }) => hasPartyPost(facts.posts, ['branch', 'liaison'], { period, asOf }),
});

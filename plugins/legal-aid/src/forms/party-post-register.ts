import { defineForm } from '@siheng/plugin-sdk';
import { partyPosts } from '../collectors/party-posts.ts';

export const partyPostRegister = defineForm({
  id: 'party-post-register', title: { zh: '党建组织和人员登记', en: 'Party branch and staff' }, cadence: 'yearly', stores: partyPosts,
  fields: [{ name: 'postNo' }, { name: 'kind' }, { name: 'from' }, { name: 'to', help: { zh: '现任、现有的留空' } }],
});

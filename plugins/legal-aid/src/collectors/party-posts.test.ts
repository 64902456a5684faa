import { testCollector } from '@siheng/plugin-sdk/testing';
import { partyPosts } from './party-posts.ts';

testCollector(partyPosts);

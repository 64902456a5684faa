import { testCollector } from '@siheng/plugin-sdk/testing';
import { researchArticles } from './research-articles.ts';

testCollector(researchArticles);

import { testCollector } from '@siheng/plugin-sdk/testing';
import { mediaArticles } from './media-articles.ts';

testCollector(mediaArticles);

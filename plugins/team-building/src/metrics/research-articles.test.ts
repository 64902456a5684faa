import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { researchArticles } from './research-articles.ts';

const article = (over = {}) => ({ articleNo: 'A1', title: '基层调解调研报告', submittedOn: '2018-12-31', ...over });

testMetric(researchArticles, [
  { name: '1篇, on the last day', facts: { articles: [article()] }, expect: count(1, ['A1']) },
  { name: 'a day late is next year', facts: { articles: [article({ submittedOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'none', facts: { articles: [] }, expect: count(0) },
], { alwaysApplies: true });

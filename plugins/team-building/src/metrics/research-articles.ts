import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { researchArticles as articles } from '../collectors/research-articles.ts';

/** 撰写理论业务文章并上报旗局 (002-综合工作-1-g). */
export const researchArticles = defineMetric({
  id: 'research-articles', title: { zh: '理论业务文章篇数', en: 'Research articles sent' }, unit: 'count',
  needs: { articles }, params: z.object({}),
  measure: ({ facts }) => countOf(facts.articles),
});

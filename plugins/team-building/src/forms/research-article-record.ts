import { defineForm } from '@siheng/plugin-sdk';
import { researchArticles } from '../collectors/research-articles.ts';

export const researchArticleRecord = defineForm({
  id: 'research-article-record', title: { zh: '理论业务文章登记', en: 'Research article' }, cadence: 'yearly', stores: researchArticles,
  fields: [{ name: 'articleNo' }, { name: 'title' }, { name: 'submittedOn' }],
});

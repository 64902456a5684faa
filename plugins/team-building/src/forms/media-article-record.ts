import { defineForm } from '@siheng/plugin-sdk';
import { mediaArticles } from '../collectors/media-articles.ts';

export const mediaArticleRecord = defineForm({
  id: 'media-article-record', title: { zh: '主流媒体刊登登记', en: 'Media article record' }, cadence: 'on-event', stores: mediaArticles,
  fields: [
    { name: 'articleNo' },
    { name: 'publishedOn' },
    { name: 'outlet' },
    { name: 'level' },
    { name: 'subject' },
    { name: 'work', help: { zh: '同一项工作填同一名称' } },
    { name: 'internal' },
  ],
});

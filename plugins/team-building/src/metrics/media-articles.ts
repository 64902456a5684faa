import { defineMetric, events } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { mediaArticles as articles } from '../collectors/media-articles.ts';

/** 除省、市司法行政内、外网外: the administration's own sites are not media. */
export const mediaArticles = defineMetric({
  id: 'media-articles', title: { zh: '主流媒体刊登稿件', en: 'Articles published' }, unit: 'events',
  needs: { articles }, params: z.object({}),
  measure: ({ facts }) => events(facts.articles.filter(({ internal }) => !internal).map(({ factId, level, outlet, work }) => ({ factId, fields: { level, outlet, work: work ?? factId } }))),
});

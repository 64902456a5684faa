import { defineMetric, factIds, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { mediaArticles } from '../collectors/media-articles.ts';

export const mediaPresence = defineMetric({
  id: 'media-presence', title: { zh: '区及以上主流媒体宣传', en: 'Presence in the media' }, unit: 'yes-no',
  needs: { articles: mediaArticles }, params: z.object({}),
  measure({ facts }) {
    const about = facts.articles.filter(({ subject, internal }) => subject !== 'other' && !internal);
    return yesNo(about.length > 0, factIds(about));
  },
});

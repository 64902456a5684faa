import { countOf, defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { mediators } from '../collectors/mediators.ts';
import { isInPost } from '../in-post.ts';

/** 专职人民调解员人数 in post at asOf (000-人民调解-2-a). */
export const fulltimeMediators = defineMetric({
  id: 'fulltime-mediators', title: { zh: '专职人民调解员人数', en: 'Full-time mediators' }, unit: 'count',
  needs: { mediators },
  params: z.object({}),
  measure: ({ facts, asOf }) => countOf(facts.mediators.filter((mediator) => mediator.fulltime && isInPost(mediator, asOf))),
});

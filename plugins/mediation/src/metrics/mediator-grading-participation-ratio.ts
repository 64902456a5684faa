import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { mediators } from '../collectors/mediators.ts';
import { isInPost } from '../in-post.ts';

/** 等级评定参与率: mediators with a grade or an application ÷ mediators in post at asOf (001-预防化解矛盾纠纷体系-6-a). */
export const mediatorGradingParticipationRatio = defineMetric({
  id: 'mediator-grading-participation-ratio', title: { zh: '等级评定参与率', en: 'Mediators in grading' }, unit: 'ratio',
  needs: { mediators },
  params: z.object({}),
  measure({ facts, asOf }) {
    const inPost = facts.mediators.filter((mediator) => isInPost(mediator, asOf));
    if (inPost.length === 0) return notApplicable('no mediator is in post');
    const outside = inPost.filter((mediator) => mediator.grade === null);
    return ratio(inPost.length - outside.length, inPost.length, factIds(outside));
  },
});

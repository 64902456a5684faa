import { defineMetric, factIds, notApplicable, ratio } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { matters } from '../collectors/matters.ts';

/** 000-法治政府建设-2-a reads "all matters reviewed"; an opinion that came only after the day of scoring does not count yet. */
export const legalityReviewRatio = defineMetric({
  id: 'legality-review-ratio', title: { zh: '合法性审查率', en: 'Share of matters reviewed' }, unit: 'ratio',
  needs: { matters }, params: z.object({}),
  measure({ facts, asOf }) {
    if (facts.matters.length === 0) return notApplicable('nothing was decided in this period');
    const open = facts.matters.filter(({ reviewOpinionAt }) => reviewOpinionAt === null || reviewOpinionAt > asOf);
    return ratio(facts.matters.length - open.length, facts.matters.length, factIds(open));
  },
});

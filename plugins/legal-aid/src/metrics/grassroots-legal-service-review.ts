import { defineMetric, factIds, notApplicable, yesNo } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { legalServiceFilings } from '../collectors/legal-service-filings.ts';
import { serviceReviews } from '../collectors/service-reviews.ts';

/** 按时完成基层法律服务年度考核备案，开展业务评查，有通知、有总结: every filing by its day, and one review with both papers (002-基层工作-5-a). */
export const grassrootsLegalServiceReview = defineMetric({
  id: 'grassroots-legal-service-review', title: { zh: '基层法律服务考核备案与评查', en: 'Filing and review of legal services' }, unit: 'yes-no',
  needs: { filings: legalServiceFilings, reviews: serviceReviews }, params: z.object({}),
  measure({ facts, asOf }) {
    if (facts.filings.length === 0) return notApplicable('there is no grassroots legal service office or worker to file');
    const late = facts.filings.filter(({ dueAt, filedAt }) => (filedAt ?? asOf) > dueAt);
    const isReviewed = facts.reviews.some(({ notice, summary }) => notice && summary);
    return yesNo(late.length === 0 && isReviewed, [...factIds(late), ...(isReviewed ? [] : factIds(facts.reviews))]);
  },
});

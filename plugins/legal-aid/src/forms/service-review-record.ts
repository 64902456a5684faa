import { defineForm } from '@siheng/plugin-sdk';
import { serviceReviews } from '../collectors/service-reviews.ts';

export const serviceReviewRecord = defineForm({
  id: 'service-review-record', title: { zh: '业务评查登记', en: 'Review' }, cadence: 'yearly', stores: serviceReviews,
  fields: [{ name: 'reviewNo' }, { name: 'reviewedOn' }, { name: 'notice' }, { name: 'summary' }],
});

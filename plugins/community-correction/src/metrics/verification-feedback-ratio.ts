import { defineMetric } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { verifications } from '../collectors/verifications.ts';
import { shareDone } from '../share-done.ts';

export const verificationFeedbackRatio = defineMetric({
  id: 'verification-feedback-ratio', title: { zh: '信息核查反馈率', en: 'Answered verifications' }, unit: 'ratio',
  needs: { verifications },
  params: z.object({}),
  measure: ({ facts }) => shareDone(facts.verifications, (request) => request.receiptSentAt !== null, 'no verification was requested in this period'),
});

import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { verificationFeedbackRatio } from './verification-feedback-ratio.ts';

const request = (over = {}) => ({ verificationNo: 'V1', requestReceivedAt: '2018-03-01', receiptSentAt: '2018-03-08', ...over });

testMetric(verificationFeedbackRatio, [
  { name: 'answered', facts: { verifications: [request()] }, expect: ratio(1, 1) },
  { name: 'unanswered', facts: { verifications: [request({ receiptSentAt: null })] }, expect: ratio(0, 1, ['V1']) },
  { name: 'late is answered too', facts: { verifications: [request({ receiptSentAt: '2018-06-01' }), request({ verificationNo: 'V2', receiptSentAt: null })] }, expect: ratio(1, 2, ['V2']) },
  { name: 'no request', facts: { verifications: [] }, expect: notApplicable('no verification was requested in this period') },
]);

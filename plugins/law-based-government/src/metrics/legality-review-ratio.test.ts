import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { legalityReviewRatio } from './legality-review-ratio.ts';

const matter = (over = {}) => ({ matterNo: 'M1', kind: 'contract' as const, name: '样例合同', decidedAt: '2018-12-31', reviewOpinionAt: '2018-12-31', ...over });

testMetric(legalityReviewRatio, [
  { name: 'both reviewed', facts: { matters: [matter(), matter({ matterNo: 'M2' })] }, expect: ratio(2, 2) },
  { name: 'one of two reviewed', facts: { matters: [matter(), matter({ matterNo: 'M2', reviewOpinionAt: null })] }, expect: ratio(1, 2, ['M2']) },
  { name: 'the opinion is later than the scoring', facts: { matters: [matter({ reviewOpinionAt: '2019-01-01' })] }, expect: ratio(0, 1, ['M1']) },
  { name: 'decided in the next year', facts: { matters: [matter(), matter({ matterNo: 'M2', decidedAt: '2019-01-01', reviewOpinionAt: null })] }, expect: ratio(1, 1) },
  { name: 'nothing decided', facts: { matters: [] }, expect: notApplicable('nothing was decided in this period') },
]);

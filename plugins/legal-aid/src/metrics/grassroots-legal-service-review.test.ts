import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { grassrootsLegalServiceReview } from './grassroots-legal-service-review.ts';

const filing = (over = {}) => ({ licenceNo: 'L1', subject: 'office' as const, dueAt: '2018-03-31', filedAt: '2018-03-31', ...over });
const review = (over = {}) => ({ reviewNo: 'R1', reviewedOn: '2018-09-10', notice: true, summary: true, ...over });

testMetric(grassrootsLegalServiceReview, [
  { name: 'filed on the last day, reviewed with notice and summary', facts: { filings: [filing()], reviews: [review()] }, expect: yesNo(true) },
  { name: 'filed a day late', facts: { filings: [filing({ filedAt: '2018-04-01' })], reviews: [review()] }, expect: yesNo(false, ['L1/2018-03-31']) },
  { name: 'a worker is not filed', facts: { filings: [filing(), filing({ licenceNo: 'L2', subject: 'worker', filedAt: null })], reviews: [review()] }, expect: yesNo(false, ['L2/2018-03-31']) },
  { name: 'not filed, the last day is today', facts: { filings: [filing({ filedAt: null })], reviews: [review({ reviewedOn: '2018-02-01' })] }, asOf: '2018-03-31', expect: yesNo(true) },
  { name: 'a review without summary', facts: { filings: [filing()], reviews: [review({ summary: false })] }, expect: yesNo(false, ['R1']) },
  { name: 'notice of one and summary of another', facts: { filings: [filing()], reviews: [review({ summary: false }), review({ reviewNo: 'R2', notice: false })] }, expect: yesNo(false, ['R1', 'R2']) },
  { name: 'no review', facts: { filings: [filing()], reviews: [] }, expect: yesNo(false) },
  { name: 'reviewed last year', facts: { filings: [filing()], reviews: [review({ reviewedOn: '2017-12-31' })] }, expect: yesNo(false) },
  { name: 'no legal service office', facts: { filings: [], reviews: [] }, expect: notApplicable('there is no grassroots legal service office or worker to file') },
]);

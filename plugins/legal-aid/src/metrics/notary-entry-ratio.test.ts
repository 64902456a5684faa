import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { notaryEntryRatio } from './notary-entry-ratio.ts';

const matter = (over = {}) => ({ matterNo: 'M1', closedAt: '2018-12-20', enteredAt: '2018-12-31', ...over });

testMetric(notaryEntryRatio, [
  { name: 'entered on the last day of the year', facts: { matters: [matter()] }, asOf: '2019-01-31', expect: ratio(1, 1) },
  { name: 'entered the day after', facts: { matters: [matter({ enteredAt: '2019-01-01' })] }, asOf: '2019-01-31', expect: ratio(0, 1, ['M1']) },
  { name: 'a county may allow some days more', facts: { matters: [matter({ enteredAt: '2019-01-01' })] }, params: { graceDays: 1 }, asOf: '2019-01-31', expect: ratio(1, 1) },
  { name: 'one of two never', facts: { matters: [matter(), matter({ matterNo: 'M2', enteredAt: null })] }, expect: ratio(1, 2, ['M2']) },
  { name: 'not yet closed at the check', facts: { matters: [matter({ closedAt: '2018-06-30', enteredAt: '2018-06-30' }), matter({ matterNo: 'M2' })] }, asOf: '2018-06-30', expect: ratio(1, 1) },
  { name: 'closed last year', facts: { matters: [matter({ closedAt: '2017-12-31' })] }, expect: notApplicable('no matter was closed in this period') },
]);

import { notApplicable, ratio } from '../../../../src/index.ts';
import { testMetric } from '../../../../src/testing/index.ts';
import { readingsEnteredOnTimeRatio } from './readings-entered-on-time-ratio.ts';

const reading = (over = {}) => ({ readingNo: 'R1', readAt: '2018-03-01', enteredAt: '2018-03-11', kind: 'house' as const, amount: 1, ...over });

testMetric(readingsEnteredOnTimeRatio, [
  { name: 'day 10 is in time', facts: { readings: [reading()] }, expect: ratio(1, 1) },
  { name: 'day 11 is late', facts: { readings: [reading({ enteredAt: '2018-03-12' })] }, expect: ratio(0, 1, ['R1']) },
  { name: 'never is late', facts: { readings: [reading({ enteredAt: null }), reading({ readingNo: 'R2' })] }, expect: ratio(1, 2, ['R1']) },
  { name: 'a county may tighten', facts: { readings: [reading()] }, params: { days: 9 }, expect: ratio(0, 1, ['R1']) },
  { name: 'another year does not count', facts: { readings: [reading(), reading({ readingNo: 'R2', readAt: '2017-12-31' })] }, expect: ratio(1, 1) },
  { name: 'nothing read', facts: { readings: [] }, expect: notApplicable('nothing was read') },
]);

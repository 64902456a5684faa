import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { locationSuccessRatio } from './location-success-ratio.ts';

const record = (over = {}) => ({ personNo: 'C1', date: '2018-04-01', located: true, ...over });

testMetric(locationSuccessRatio, [
  { name: 'every attempt succeeds', facts: { locationLog: [record({ attempts: 100, successes: 100 })] }, expect: ratio(1, 1) },
  { name: 'five of a hundred fail', facts: { locationLog: [record({ attempts: 100, successes: 95 })] }, expect: ratio(95, 100, ['C1/2018-04-01']) },
  { name: 'all attempts together, not a mean of persons', facts: { locationLog: [record({ attempts: 900, successes: 900 }), record({ personNo: 'C2', attempts: 100, successes: 50 })] }, expect: ratio(950, 1000, ['C2/2018-04-01']) },
  { name: 'no attempt', facts: { locationLog: [record()] }, expect: notApplicable('nobody was searched in this period') },
]);

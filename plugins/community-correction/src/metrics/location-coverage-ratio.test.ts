import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { locationCoverageRatio } from './location-coverage-ratio.ts';

const record = (over = {}) => ({ personNo: 'C1', date: '2018-04-01', located: true, ...over });

testMetric(locationCoverageRatio, [
  { name: 'located', facts: { locationLog: [record()] }, expect: ratio(1, 1) },
  { name: 'not located', facts: { locationLog: [record({ located: false })] }, expect: ratio(0, 1, ['C1/2018-04-01']) },
  { name: 'the last record of the period decides', facts: { locationLog: [record({ located: false }), record({ date: '2018-05-01' }), record({ personNo: 'C2', located: false })] }, expect: ratio(1, 2, ['C2/2018-04-01']) },
  { name: 'a row of attempts alone says nothing of coverage', facts: { locationLog: [record({ located: null, attempts: 10, successes: 9 })] }, expect: notApplicable('nobody had to be located in this period') },
  { name: 'no record', facts: { locationLog: [] }, expect: notApplicable('nobody had to be located in this period') },
]);

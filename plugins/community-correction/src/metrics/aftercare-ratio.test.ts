import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aftercareRatio } from './aftercare-ratio.ts';

const person = (over = {}) => ({ personNo: 'A1', releasedAt: '2018-05-01', careFrom: '2018-05-10', ...over });

testMetric(aftercareRatio, [
  { name: 'under aftercare', facts: { aftercarePersons: [person()] }, expect: ratio(1, 1) },
  { name: 'not under aftercare', facts: { aftercarePersons: [person({ careFrom: null })] }, expect: ratio(0, 1, ['A1']) },
  { name: 'released on the first day of the year', facts: { aftercarePersons: [person({ releasedAt: '2018-01-01', careFrom: null })] }, expect: ratio(0, 1, ['A1']) },
  { name: 'released more than a year ago', facts: { aftercarePersons: [person({ releasedAt: '2017-12-31', careFrom: null })] }, expect: notApplicable('nobody was released from detoxification within the year') },
  { name: 'in the middle of the year the year before counts', facts: { aftercarePersons: [person({ releasedAt: '2017-07-01', careFrom: null })] }, asOf: '2018-06-30', expect: ratio(0, 1, ['A1']) },
]);

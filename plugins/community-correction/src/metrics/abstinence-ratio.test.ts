import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { abstinenceRatio } from './abstinence-ratio.ts';

const person = (over = {}) => ({ personNo: 'A1', releasedAt: '2018-05-01', careFrom: '2018-05-10', ...over });

testMetric(abstinenceRatio, [
  { name: 'clean', facts: { aftercarePersons: [person()] }, expect: ratio(1, 1) },
  { name: 'relapsed', facts: { aftercarePersons: [person({ relapsedAt: '2018-10-01' })] }, expect: ratio(0, 1, ['A1']) },
  { name: 'relapsed after asOf', facts: { aftercarePersons: [person({ relapsedAt: '2018-10-01' })] }, asOf: '2018-09-30', expect: ratio(1, 1) },
  { name: 'nobody', facts: { aftercarePersons: [] }, expect: notApplicable('nobody was released from detoxification within the year') },
]);

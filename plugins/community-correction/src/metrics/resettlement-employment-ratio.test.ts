import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementEmploymentRatio } from './resettlement-employment-ratio.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(resettlementEmploymentRatio, [
  { name: 'served', facts: { releasedPersons: [person({ employmentServed: true })] }, expect: ratio(1, 1) },
  { name: 'not served', facts: { releasedPersons: [person({ employmentServed: false })] }, expect: ratio(0, 1, ['P1']) },
  { name: 'who needs none is outside the base', facts: { releasedPersons: [person({ employmentServed: true }), person({ personNo: 'P2', employmentDue: false })] }, expect: ratio(1, 1) },
  { name: 'nobody needs it', facts: { releasedPersons: [person({ employmentDue: false })] }, expect: notApplicable('nobody released in this period needed employment service') },
]);

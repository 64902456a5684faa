import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { reoffending5yRatio } from './reoffending-5y-ratio.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(reoffending5yRatio, [
  { name: 'nobody reoffended', facts: { releasedPersons: [person()] }, expect: ratio(0, 1) },
  { name: 'a reoffender', facts: { releasedPersons: [person({ reoffendedAt: '2018-11-01' })] }, expect: ratio(1, 1, ['P1']) },
  { name: 'released on the first day of the five years', facts: { releasedPersons: [person({ releasedAt: '2014-01-01', reoffendedAt: '2016-11-01' }), person({ personNo: 'P2' })] }, expect: ratio(1, 2, ['P1']) },
  { name: 'released one day earlier', facts: { releasedPersons: [person({ releasedAt: '2013-12-31', reoffendedAt: '2016-11-01' }), person({ personNo: 'P2' })] }, expect: ratio(0, 1) },
  { name: 'what happens after asOf is not known', facts: { releasedPersons: [person({ reoffendedAt: '2018-11-01' })] }, asOf: '2018-10-31', expect: ratio(0, 1) },
  { name: 'nobody', facts: { releasedPersons: [] }, expect: notApplicable('nobody was released within these years') },
]);

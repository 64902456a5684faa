import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { reoffendingYearRatio } from './reoffending-year-ratio.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(reoffendingYearRatio, [
  { name: 'reoffended on the first day of the year', facts: { releasedPersons: [person({ releasedAt: '2016-05-10', reoffendedAt: '2018-01-01' })] }, expect: ratio(1, 1, ['P1']) },
  { name: 'reoffended the day before', facts: { releasedPersons: [person({ releasedAt: '2016-05-10', reoffendedAt: '2017-12-31' })] }, expect: ratio(0, 1) },
  { name: 'one of two', facts: { releasedPersons: [person({ reoffendedAt: '2018-11-01' }), person({ personNo: 'P2' })] }, expect: ratio(1, 2, ['P1']) },
  { name: 'a county may look at this year\'s releases only', facts: { releasedPersons: [person({ releasedAt: '2016-05-10', reoffendedAt: '2018-11-01' }), person({ personNo: 'P2' })] }, params: { years: 1 }, expect: ratio(0, 1) },
  { name: 'nobody', facts: { releasedPersons: [] }, expect: notApplicable('nobody was released within these years') },
]);

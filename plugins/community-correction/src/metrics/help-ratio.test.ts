import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { helpRatio } from './help-ratio.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(helpRatio, [
  { name: 'done', facts: { releasedPersons: [person({ helpedAt: '2018-06-01' })] }, expect: ratio(1, 1) },
  { name: 'not done', facts: { releasedPersons: [person({ helpedAt: null })] }, expect: ratio(0, 1, ['P1']) },
  { name: 'two of three', facts: { releasedPersons: [person({ helpedAt: '2018-06-01' }), person({ personNo: 'P2', helpedAt: '2018-06-02' }), person({ personNo: 'P3' })] }, expect: ratio(2, 3, ['P3']) },
  { name: 'a person without release date is counted in', facts: { releasedPersons: [person({ releasedAt: null, helpedAt: '2018-06-01' })] }, expect: ratio(1, 1) },
  { name: 'released in another year only', facts: { releasedPersons: [person({ releasedAt: '2017-12-31' })] }, expect: notApplicable('nobody was released in this period') },
]);

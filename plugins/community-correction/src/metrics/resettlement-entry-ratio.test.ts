import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementEntryRatio } from './resettlement-entry-ratio.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(resettlementEntryRatio, [
  { name: 'entered', facts: { releasedPersons: [person({ infoEntered: true })] }, expect: ratio(1, 1) },
  { name: 'not entered', facts: { releasedPersons: [person({ infoEntered: false })] }, expect: ratio(0, 1, ['P1']) },
  { name: 'one of two', facts: { releasedPersons: [person({ infoEntered: true }), person({ personNo: 'P2' })] }, expect: ratio(1, 2, ['P2']) },
  { name: 'nobody', facts: { releasedPersons: [] }, expect: notApplicable('nobody was released in this period') },
]);

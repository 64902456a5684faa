import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementEntryGaps } from './resettlement-entry-gaps.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(resettlementEntryGaps, [
  { name: 'entered in full', facts: { releasedPersons: [person({ infoEntered: true })] }, expect: count(0) },
  { name: 'not entered is one gap', facts: { releasedPersons: [person({ infoEntered: false })] }, expect: count(1, ['P1']) },
  { name: 'each empty field is a gap', facts: { releasedPersons: [person({ infoEntered: true, infoGaps: 2 })] }, expect: count(2, ['P1']) },
  { name: 'persons of earlier years count too', facts: { releasedPersons: [person({ releasedAt: '2016-04-01', infoEntered: true, infoGaps: 1 }), person({ personNo: 'P2', infoEntered: true })] }, expect: count(1, ['P1']) },
  { name: 'nobody', facts: { releasedPersons: [] }, expect: count(0) },
], { alwaysApplies: true });

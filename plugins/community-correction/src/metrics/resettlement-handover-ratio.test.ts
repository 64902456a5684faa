import { notApplicable, ratio } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementHandoverRatio } from './resettlement-handover-ratio.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(resettlementHandoverRatio, [
  { name: 'handed over late is handed over', facts: { releasedPersons: [person({ handoverAt: '2018-08-01' })] }, expect: ratio(1, 1) },
  { name: 'not handed over', facts: { releasedPersons: [person({ handoverAt: null })] }, expect: ratio(0, 1, ['P1']) },
  { name: 'one day past the limit', facts: { releasedPersons: [person({ handoverAt: null })] }, asOf: '2018-05-18', expect: ratio(0, 1, ['P1']) },
  { name: 'the limit has not passed', facts: { releasedPersons: [person({ handoverAt: null })] }, asOf: '2018-05-17', expect: notApplicable('no handover was due in this period') },
  { name: 'working day 7 has not passed', facts: { releasedPersons: [person({ handoverAt: null })] }, params: { workdays: true }, asOf: '2018-05-21', expect: notApplicable('no handover was due in this period') },
  { name: 'working day 7 has passed', facts: { releasedPersons: [person({ handoverAt: null })] }, params: { workdays: true }, asOf: '2018-05-22', expect: ratio(0, 1, ['P1']) },
  { name: 'nobody', facts: { releasedPersons: [] }, expect: notApplicable('no handover was due in this period') },
]);

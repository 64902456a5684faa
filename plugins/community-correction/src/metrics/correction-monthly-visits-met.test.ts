import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionMonthlyVisitsMet } from './correction-monthly-visits-met.ts';

const person = (over = {}) => ({ personNo: 'C1', enrolledAt: '2018-11-01', ...over });
const both = (date: string) => [{ personNo: 'C1', kind: 'visit' as const, date }, { personNo: 'C1', kind: 'group-feedback' as const, date }];
const full = [...both('2018-11-30'), ...both('2018-12-01')];

testMetric(correctionMonthlyVisitsMet, [
  { name: 'a visit and a feedback in both months', facts: { correctionPersons: [person()], correctionVisits: full }, expect: yesNo(true) },
  { name: 'one feedback less', facts: { correctionPersons: [person()], correctionVisits: full.slice(0, 3) }, expect: yesNo(false, ['C1'], ['2018-12']) },
  { name: 'a month that is not full is not asked for', facts: { correctionPersons: [person({ enrolledAt: '2018-11-02' })], correctionVisits: full.slice(2) }, expect: yesNo(true) },
  { name: 'released before the end of December', facts: { correctionPersons: [person({ releasedAt: '2018-12-30' })], correctionVisits: full.slice(0, 2) }, expect: yesNo(true) },
  { name: 'nobody', facts: { correctionPersons: [], correctionVisits: [] }, expect: notApplicable('nobody was under correction for a full month') },
]);

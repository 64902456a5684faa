import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionMonthlyHoursMet } from './correction-monthly-hours-met.ts';

const month = (education: number, service: number, over: { readonly personNo?: string; readonly month?: string } = {}) => [
  { personNo: 'C1', month: '2018-03-01', kind: 'education' as const, hours: education, ...over },
  { personNo: 'C1', month: '2018-03-01', kind: 'service' as const, hours: service, ...over },
];
const march = ['C1/2018-03-01/education', 'C1/2018-03-01/service'];

testMetric(correctionMonthlyHoursMet, [
  { name: '8 and 8 hours', facts: { sessions: month(8, 8) }, expect: yesNo(true) },
  { name: '7.5 hours of education', facts: { sessions: month(7.5, 8) }, expect: yesNo(false, march) },
  { name: 'together 8 hours are enough, where a county reads it so', facts: { sessions: month(3, 5) }, params: { together: true }, expect: yesNo(true) },
  { name: 'together less than 8', facts: { sessions: month(3, 4.5) }, params: { together: true }, expect: yesNo(false, march) },
  { name: 'no month on record', facts: { sessions: [] }, expect: notApplicable('no month of any person is on record') },
]);

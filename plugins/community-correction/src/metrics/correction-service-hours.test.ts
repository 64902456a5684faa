import { notApplicable, number } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionServiceHours } from './correction-service-hours.ts';

const month = (education: number, service: number, over: { readonly personNo?: string; readonly month?: string } = {}) => [
  { personNo: 'C1', month: '2017-05-01', kind: 'education' as const, hours: education, ...over },
  { personNo: 'C1', month: '2017-05-01', kind: 'service' as const, hours: service, ...over },
];
const rows = (personNo = 'C1', day = '2017-05-01') => [`${personNo}/${day}/education`, `${personNo}/${day}/service`];
const period = { from: '2017-01-01', to: '2017-12-31' };

testMetric(correctionServiceHours, [
  { name: '8 hours', period, facts: { sessions: month(8, 8) }, expect: number(8, 1, rows()) },
  { name: '7.5 hours', period, facts: { sessions: month(8, 7.5) }, expect: number(7.5, 1, rows()) },
  { name: 'hours of education do not count', period, facts: { sessions: month(2, 8) }, expect: number(8, 1, rows()) },
  { name: 'the worst month of the worst person', period, facts: { sessions: [...month(9, 9), ...month(9, 4, { personNo: 'C2' }), ...month(9, 6, { month: '2017-06-01' })] }, expect: number(4, 1, rows('C2')) },
  { name: 'days of one month add up exactly', period, facts: { sessions: [...month(8, 2.7), { personNo: 'C1', month: '2017-05-15', kind: 'service', hours: 5.3 }] }, expect: number(8, 1, [...rows(), 'C1/2017-05-15/service']) },
  { name: 'no row of service is no hour of it', period, facts: { sessions: month(8, 8).filter((row) => row.kind === 'education') }, expect: number(0, 1, ['C1/2017-05-01/education']) },
  { name: 'no month on record', period, facts: { sessions: [] }, expect: notApplicable('no month of any person is on record') },
]);

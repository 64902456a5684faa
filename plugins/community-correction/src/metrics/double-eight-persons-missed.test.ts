import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { doubleEightPersonsMissed } from './double-eight-persons-missed.ts';

const month = (education: number, service: number, over: { readonly personNo?: string; readonly month?: string } = {}) => [
  { personNo: 'C1', month: '2018-03-01', kind: 'education' as const, hours: education, ...over },
  { personNo: 'C1', month: '2018-03-01', kind: 'service' as const, hours: service, ...over },
];
const march = ['C1/2018-03-01/education', 'C1/2018-03-01/service'];

testMetric(doubleEightPersonsMissed, [
  { name: '8 and 8 hours', facts: { sessions: month(8, 8) }, expect: count(0) },
  { name: '7.99 hours of service', facts: { sessions: month(8, 7.99) }, expect: count(1, march) },
  { name: 'each by itself: 16 hours of education do not stand for service', facts: { sessions: month(16, 0) }, expect: count(1, march) },
  { name: 'no row of service is no hour of it', facts: { sessions: month(8, 8).slice(0, 1) }, expect: count(1, march.slice(0, 1)) },
  { name: 'days of one month add up exactly', facts: { sessions: [...month(2.7, 8), { personNo: 'C1', month: '2018-03-15', kind: 'education', hours: 5.3 }] }, expect: count(0) },
  { name: 'two months of one person are one person', facts: { sessions: [...month(7, 8), ...month(7, 8, { month: '2018-04-01' })] }, expect: count(1, [...march, 'C1/2018-04-01/education', 'C1/2018-04-01/service']) },
  { name: 'a county may ask 6 hours of service', facts: { sessions: month(8, 6) }, params: { serviceHours: 6 }, expect: count(0) },
  { name: 'no month on record', facts: { sessions: [] }, expect: count(0) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { investigationRefusalsOrDelays } from './investigation-refusals-or-delays.ts';

const commission = (over = {}) => ({ commissionNo: 'M1', receivedAt: '2018-04-01', dueAt: '2018-04-11', doneAt: '2018-04-11', ...over });

testMetric(investigationRefusalsOrDelays, [
  { name: 'done on the last day', facts: { investigations: [commission()] }, expect: count(0) },
  { name: 'done one day later', facts: { investigations: [commission({ doneAt: '2018-04-12' })] }, expect: count(1, ['M1']) },
  { name: 'late with a valid reason', facts: { investigations: [commission({ doneAt: '2018-04-12', justified: true })] }, expect: count(0) },
  { name: 'refused', facts: { investigations: [commission({ doneAt: null, refused: true })] }, asOf: '2018-04-02', expect: count(1, ['M1']) },
  { name: 'not done, still time', facts: { investigations: [commission({ doneAt: null })] }, asOf: '2018-04-11', expect: count(0) },
  { name: 'no last day named: ten days', facts: { investigations: [commission({ dueAt: null })] }, expect: count(0) },
  { name: 'no last day named: working day 10', facts: { investigations: [commission({ dueAt: null, doneAt: '2018-04-16' })] }, params: { workdays: true }, expect: count(0) },
  { name: 'working day 11', facts: { investigations: [commission({ dueAt: null, doneAt: '2018-04-17' })] }, params: { workdays: true }, expect: count(1, ['M1']) },
  { name: 'a last day that is named stands', facts: { investigations: [commission({ doneAt: '2018-04-12' })] }, params: { workdays: true }, expect: count(1, ['M1']) },
  { name: 'a county may give five days', facts: { investigations: [commission({ dueAt: null })] }, params: { days: 5 }, expect: count(1, ['M1']) },
], { alwaysApplies: true });

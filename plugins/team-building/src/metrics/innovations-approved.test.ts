import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { innovationsApproved } from './innovations-approved.ts';

const innovation = (over = {}) => ({ innovationNo: 'I1', title: '牧区流动调解', proposedOn: '2018-10-01', approvedOn: '2018-12-31', ...over });

testMetric(innovationsApproved, [
  { name: 'approved on the check date', facts: { innovations: [innovation()] }, expect: count(1, ['I1']) },
  { name: 'approved the day after', facts: { innovations: [innovation({ approvedOn: '2019-01-01' })] }, expect: count(0) },
  { name: 'approved in January, looked at then', facts: { innovations: [innovation({ approvedOn: '2019-01-15' })] }, asOf: '2019-01-31', expect: count(1, ['I1']) },
  { name: 'put forward, not approved', facts: { innovations: [innovation({ approvedOn: null })] }, expect: count(0) },
  { name: 'put forward last year', facts: { innovations: [innovation({ proposedOn: '2017-12-31' })] }, expect: count(0) },
  { name: 'two', facts: { innovations: [innovation(), innovation({ innovationNo: 'I2' })] }, expect: count(2, ['I1', 'I2']) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { subsidyPaymentFailures } from './subsidy-payment-failures.ts';

const subsidy = (over = {}) => ({ subsidyNo: 'P1', dueAt: '2018-06-30', paidAt: '2018-06-30', ...over });

testMetric(subsidyPaymentFailures, [
  { name: 'paid on the day', facts: { subsidies: [subsidy()] }, expect: count(0) },
  { name: 'paid a day late', facts: { subsidies: [subsidy({ paidAt: '2018-07-01' })] }, expect: count(1, ['P1/case']) },
  { name: 'base and case, neither paid', facts: { subsidies: [subsidy({ paidAt: null }), subsidy({ kind: 'base', paidAt: null })] }, expect: count(2, ['P1/case', 'P1/base']) },
  { name: 'not due at the check', facts: { subsidies: [subsidy({ paidAt: null })] }, asOf: '2018-06-29', expect: count(0) },
  { name: 'nothing due', facts: { subsidies: [] }, expect: count(0) },
], { alwaysApplies: true });

import { count, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { subsidyQuartersBelowStandard } from './subsidy-quarters-below-standard.ts';

const payment = (over = {}) => ({ paymentNo: 'S1', paidAt: '2018-09-30', stage: 'prosecution' as const, amountCNY: 400, ...over });

testMetric(subsidyQuartersBelowStandard, [
  { name: '800 is the standard', facts: { subsidies: [payment({ amountCNY: 800 })] }, expect: count(0) },
  { name: '799.99 is below', facts: { subsidies: [payment({ amountCNY: 799.99 })] }, expect: count(1, ['S1']) },
  { name: 'two in one quarter are one quarter', facts: { subsidies: [payment(), payment({ paymentNo: 'S2', paidAt: '2018-07-01' })] }, expect: count(1, ['S1', 'S2']) },
  { name: '第三、四季度 400元/件', facts: { subsidies: [payment(), payment({ paymentNo: 'S2', paidAt: '2018-10-01' })] }, expect: count(2, ['S1', 'S2']) },
  { name: 'another standard', facts: { subsidies: [payment()] }, params: { standardCNY: 400 }, expect: count(0) },
  { name: 'nothing paid', facts: { subsidies: [] }, expect: notApplicable('no subsidy was paid for the stages before trial') },
]);

import { notApplicable, number } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { criminalStageSubsidy } from './criminal-stage-subsidy.ts';

const payment = (over = {}) => ({ paymentNo: 'S1', paidAt: '2018-02-01', stage: 'investigation' as const, amountCNY: 800, ...over });
const trial = 'trial' as const;

testMetric(criminalStageSubsidy, [
  { name: 'the lowest decides', facts: { subsidies: [payment(), payment({ paymentNo: 'S2', amountCNY: 400 })] }, expect: number(400, 1, ['S2']) },
  { name: 'a lower one for a trial does not', facts: { subsidies: [payment(), payment({ paymentNo: 'S2', amountCNY: 400, stage: trial })] }, expect: number(800, 1, ['S1']) },
  { name: 'one cent less is less', facts: { subsidies: [payment({ amountCNY: 799.99 })] }, expect: number(799.99, 1, ['S1']) },
  { name: 'the standard', facts: { subsidies: [payment()] }, expect: number(800, 1, ['S1']) },
  { name: 'nothing paid before trial', facts: { subsidies: [payment({ stage: trial })] }, expect: notApplicable('no subsidy was paid for the stages before trial') },
]);

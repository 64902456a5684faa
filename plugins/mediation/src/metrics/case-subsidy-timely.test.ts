import { notApplicable, yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { caseSubsidyTimely } from './case-subsidy-timely.ts';

const subsidySchemes = [{ documentNo: 'S1', coversVillages: true }];
const subsidy = (over = {}) => ({ subsidyNo: 'P1', dueAt: '2018-06-30', paidAt: '2018-06-30', ...over });

testMetric(caseSubsidyTimely, [
  { name: 'paid on the day', facts: { subsidies: [subsidy()], subsidySchemes }, expect: yesNo(true) },
  { name: 'paid a day late', facts: { subsidies: [subsidy({ paidAt: '2018-07-01' })], subsidySchemes }, expect: yesNo(false, ['P1/case']) },
  { name: 'not paid', facts: { subsidies: [subsidy(), subsidy({ subsidyNo: 'P2', paidAt: null })], subsidySchemes }, expect: yesNo(false, ['P2/case']) },
  { name: 'a base allowance is no case subsidy', facts: { subsidies: [subsidy(), subsidy({ subsidyNo: 'P2', kind: 'base', paidAt: null })], subsidySchemes }, expect: yesNo(true) },
  { name: 'not due at the check', facts: { subsidies: [subsidy(), subsidy({ subsidyNo: 'P2', dueAt: '2018-10-01', paidAt: null })], subsidySchemes }, asOf: '2018-09-30', expect: yesNo(true) },
  { name: 'without a scheme none is paid in time', facts: { subsidies: [], subsidySchemes: [] }, expect: yesNo(false) },
  { name: 'a scheme and nothing due', facts: { subsidies: [], subsidySchemes }, expect: notApplicable('no case subsidy was due') },
]);

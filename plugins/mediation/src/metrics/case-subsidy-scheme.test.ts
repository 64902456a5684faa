import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { caseSubsidyScheme } from './case-subsidy-scheme.ts';

const scheme = (over = {}) => ({ documentNo: 'S1', issuedAt: '2016-05-01', coversVillages: true, ...over });

testMetric(caseSubsidyScheme, [
  { name: 'a document that covers the villages', facts: { subsidySchemes: [scheme()] }, expect: yesNo(true, ['S1']) },
  { name: 'one that does not', facts: { subsidySchemes: [scheme({ coversVillages: false })] }, expect: yesNo(false) },
  { name: 'issued on the check date', facts: { subsidySchemes: [scheme({ issuedAt: '2018-12-31' })] }, expect: yesNo(true, ['S1']) },
  { name: 'issued the day after', facts: { subsidySchemes: [scheme({ issuedAt: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'repealed', facts: { subsidySchemes: [scheme({ repealedAt: '2018-12-31' })] }, expect: yesNo(false) },
  { name: '未建立个案补贴制度', facts: { subsidySchemes: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { lawyerViolationReporting } from './lawyer-violation-reporting.ts';

const rule = (over = {}) => ({ documentNo: 'G1', kind: 'violation-reporting' as const, issuedOn: '2018-12-31', ...over });

testMetric(lawyerViolationReporting, [
  { name: 'issued on the last day', facts: { rules: [rule()] }, expect: yesNo(true, ['G1']) },
  { name: 'issued the day after', facts: { rules: [rule({ issuedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'of an earlier year', facts: { rules: [rule({ issuedOn: '2015-06-01' })] }, expect: yesNo(true, ['G1']) },
  { name: 'repealed', facts: { rules: [rule({ issuedOn: '2015-06-01', repealedOn: '2018-12-31' })] }, expect: yesNo(false) },
  { name: 'the other document', facts: { rules: [rule({ kind: 'practice' })] }, expect: yesNo(false) },
  { name: 'none', facts: { rules: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

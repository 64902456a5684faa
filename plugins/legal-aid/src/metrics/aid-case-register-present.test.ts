import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidCaseRegisterPresent } from './aid-case-register-present.ts';

const register = (over = {}) => ({ registerNo: 'R1', kind: 'cases' as const, openedOn: '2018-01-02', ...over });

testMetric(aidCaseRegisterPresent, [
  { name: 'kept', facts: { registers: [register()] }, expect: yesNo(true, ['R1']) },
  { name: 'opened on the last day', facts: { registers: [register({ openedOn: '2018-12-31' })] }, expect: yesNo(true, ['R1']) },
  { name: 'opened a day later', facts: { registers: [register({ openedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'closed in the year', facts: { registers: [register({ closedOn: '2018-06-30' })] }, expect: yesNo(false) },
  { name: 'closed and opened anew', facts: { registers: [register({ closedOn: '2018-06-30' }), register({ registerNo: 'R2', openedOn: '2018-07-01' })] }, expect: yesNo(true, ['R2']) },
  { name: 'another register', facts: { registers: [register({ kind: 'consultations' })] }, expect: yesNo(false) },
  { name: 'none', facts: { registers: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidConsultsAnyEntered } from './aid-consults-any-entered.ts';

const consultation = (over = {}) => ({ consultNo: 'C1', consultedAt: '2018-12-20', enteredAt: '2018-12-28', ...over });

testMetric(aidConsultsAnyEntered, [
  { name: 'one was entered', facts: { consultations: [consultation()] }, expect: yesNo(true, ['C1']) },
  { name: 'none was entered', facts: { consultations: [consultation({ enteredAt: null })] }, expect: yesNo(false) },
  { name: 'entered only after the year', facts: { consultations: [consultation({ enteredAt: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'none', facts: { consultations: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidConsultRegistered } from './aid-consult-registered.ts';

const consultation = (over = {}) => ({ consultNo: 'Z1', consultedAt: '2018-12-31', ...over });

testMetric(aidConsultRegistered, [
  { name: '有登记', facts: { consultations: [consultation()] }, expect: yesNo(true, ['Z1']) },
  { name: 'of the next year', facts: { consultations: [consultation({ consultedAt: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'entered in the system as well', facts: { consultations: [consultation({ enteredAt: '2019-01-05' })] }, expect: yesNo(true, ['Z1']) },
  { name: 'none registered', facts: { consultations: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { aidConsultsEntered } from './aid-consults-entered.ts';

const consultation = (over = {}) => ({ consultNo: 'C1', consultedAt: '2018-12-20', enteredAt: '2018-12-28', ...over });

testMetric(aidConsultsEntered, [
  { name: 'entered on the last day of the year', facts: { consultations: [consultation({ enteredAt: '2018-12-31' })] }, expect: count(1, ['C1']) },
  { name: 'entered on the first day of the next year', facts: { consultations: [consultation({ enteredAt: '2019-01-01' })] }, expect: count(0) },
  { name: 'asked last year, entered this year', facts: { consultations: [consultation({ consultedAt: '2017-12-30', enteredAt: '2018-01-01' })] }, expect: count(1, ['C1']) },
  { name: 'never entered', facts: { consultations: [consultation(), consultation({ consultNo: 'C2', enteredAt: null })] }, expect: count(1, ['C1']) },
  { name: 'none', facts: { consultations: [] }, expect: count(0) },
], { alwaysApplies: true });

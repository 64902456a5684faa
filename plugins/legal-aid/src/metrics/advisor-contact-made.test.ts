import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { advisorContactMade } from './advisor-contact-made.ts';

const contact = (over = {}) => ({ contactNo: 'K1', contactedOn: '2018-12-31', advisor: '样例律师甲', subject: '商定坐班安排', ...over });

testMetric(advisorContactMade, [
  { name: 'once, on the last day', facts: { contacts: [contact()] }, expect: yesNo(true, ['K1']) },
  { name: 'only in the next year', facts: { contacts: [contact({ contactedOn: '2019-01-01' })] }, expect: yesNo(false) },
  { name: 'never', facts: { contacts: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

import { yesNo } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { mediatorRosterPresent } from './mediator-roster-present.ts';

const mediator = (over = {}) => ({ mediatorNo: 'm1', fulltime: true, grade: 'second' as const, ...over });

testMetric(mediatorRosterPresent, [
  { name: 'a roster with one name', facts: { mediators: [mediator()] }, expect: yesNo(true) },
  { name: '无调解员花名册', facts: { mediators: [] }, expect: yesNo(false) },
], { alwaysApplies: true });

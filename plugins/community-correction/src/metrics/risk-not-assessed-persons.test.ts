import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { riskNotAssessedPersons } from './risk-not-assessed-persons.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(riskNotAssessedPersons, [
  { name: 'done', facts: { releasedPersons: [person({ riskAssessed: true })] }, expect: count(0) },
  { name: 'not done', facts: { releasedPersons: [person({ riskAssessed: false })] }, expect: count(1, ['P1']) },
  { name: 'an empty cell is not done', facts: { releasedPersons: [person(), person({ personNo: 'P2', riskAssessed: true })] }, expect: count(1, ['P1']) },
  { name: 'released in another year', facts: { releasedPersons: [person({ releasedAt: '2017-12-31', riskAssessed: false })] }, expect: count(0) },
], { alwaysApplies: true });

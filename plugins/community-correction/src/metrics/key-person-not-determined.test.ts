import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { keyPersonNotDetermined } from './key-person-not-determined.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });

testMetric(keyPersonNotDetermined, [
  { name: 'done', facts: { releasedPersons: [person({ keyDetermined: true })] }, expect: count(0) },
  { name: 'not done', facts: { releasedPersons: [person({ keyDetermined: false })] }, expect: count(1, ['P1']) },
  { name: 'an empty cell is not done', facts: { releasedPersons: [person(), person({ personNo: 'P2', keyDetermined: true })] }, expect: count(1, ['P1']) },
  { name: 'released in another year', facts: { releasedPersons: [person({ releasedAt: '2017-12-31', keyDetermined: false })] }, expect: count(0) },
], { alwaysApplies: true });

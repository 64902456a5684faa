import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { resettlementRegistersMissing } from './resettlement-registers-missing.ts';

const person = (over = {}) => ({ personNo: 'P1', group: 'ordinary' as const, releasedAt: '2018-05-10', ...over });
const register = (over = {}) => ({ registerNo: 'R1', group: 'ordinary' as const, ...over });

testMetric(resettlementRegistersMissing, [
  { name: 'the register is kept', facts: { registers: [register()], releasedPersons: [person()] }, expect: count(0) },
  { name: 'the register is not kept', facts: { registers: [register({ present: false })], releasedPersons: [person()] }, expect: count(1, ['R1']) },
  { name: 'no word of the register: the persons are the evidence', facts: { registers: [register()], releasedPersons: [person(), person({ personNo: 'P2', group: 'key' })] }, expect: count(1, ['P2']) },
  { name: 'a group without persons needs no register', facts: { registers: [register(), register({ registerNo: 'R2', group: 'gang_related', present: false })], releasedPersons: [person()] }, expect: count(0) },
  { name: 'a person of earlier years still counts', facts: { registers: [], releasedPersons: [person({ releasedAt: '2015-01-01' })] }, expect: count(1, ['P1']) },
  { name: 'a person who left before the year does not', facts: { registers: [], releasedPersons: [person({ releasedAt: '2012-01-01', closedAt: '2017-12-31' })] }, expect: count(0) },
  { name: 'a person who comes after asOf does not', facts: { registers: [], releasedPersons: [person()] }, asOf: '2018-05-09', expect: count(0) },
], { alwaysApplies: true });

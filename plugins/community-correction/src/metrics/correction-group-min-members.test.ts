import { count, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { correctionGroupMinMembers } from './correction-group-min-members.ts';

const person = (over = {}) => ({ personNo: 'C1', enrolledAt: '2017-05-01', releasedAt: '2018-05-01', ...over });

testMetric(correctionGroupMinMembers, [
  { name: 'six members', facts: { correctionPersons: [person({ groupMembers: 6 })] }, expect: count(6, ['C1']) },
  { name: 'five members', facts: { correctionPersons: [person({ groupMembers: 5 })] }, expect: count(5, ['C1']) },
  { name: 'the smallest of two', facts: { correctionPersons: [person({ groupMembers: 7 }), person({ personNo: 'C2', groupMembers: 6 })] }, expect: count(6, ['C2']) },
  { name: 'whose term ended before the year does not count', facts: { correctionPersons: [person({ releasedAt: '2017-12-31', groupMembers: 3 }), person({ personNo: 'C2', groupMembers: 6 })] }, expect: count(6, ['C2']) },
  { name: 'no group on record', facts: { correctionPersons: [person()] }, expect: notApplicable('no correction group is on record in this period') },
]);

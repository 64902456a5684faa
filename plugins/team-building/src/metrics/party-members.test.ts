import { count } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { partyMembers } from './party-members.ts';

const person = (staffNo: string, over = {}) => ({ staffNo, head: false, dedicatedPost: true, partyMember: true, ...over });

testMetric(partyMembers, [
  { name: 'two members', facts: { staff: [person('S1'), person('S2')] }, expect: count(2, ['S1', 'S2']) },
  { name: 'one is none', facts: { staff: [person('S1'), person('S2', { partyMember: false })] }, expect: count(1, ['S1']) },
  { name: 'one left on the last day', facts: { staff: [person('S1'), person('S2', { leftOn: '2018-12-31' })] }, expect: count(1, ['S1']) },
  { name: 'one leaves the day after', facts: { staff: [person('S1'), person('S2', { leftOn: '2019-01-01' })] }, expect: count(2, ['S1', 'S2']) },
  { name: '没有党员的司法所', facts: { staff: [] }, expect: count(0) },
], { alwaysApplies: true });

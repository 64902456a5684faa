import { count, notApplicable } from '@siheng/plugin-sdk';
import { testMetric } from '@siheng/plugin-sdk/testing';
import { partyStudySessions } from './party-study-sessions.ts';

const person = (staffNo: string, over = {}) => ({ staffNo, head: false, dedicatedPost: true, partyMember: true, ...over });
const monthly = (attendees: string, times = 12) => Array.from({ length: times }, (_, i) => ({ sessionNo: `P${i + 1}`, heldOn: `2018-${String(i + 1).padStart(2, '0')}-05`, topic: '党员固定日', party: true, attendees }));

testMetric(partyStudySessions, [
  { name: '12次', facts: { staff: [person('S1')], sessions: monthly('S1') }, expect: count(12, ['S1']) },
  { name: '11', facts: { staff: [person('S1')], sessions: monthly('S1', 11) }, expect: count(11, ['S1']) },
  { name: 'the member who came least decides', facts: { staff: [person('S1'), person('S2')], sessions: [...monthly('S1,S2', 3), ...monthly('S1').slice(3)] }, expect: count(3, ['S2']) },
  { name: 'numbers with any comma', facts: { staff: [person('S1'), person('S2'), person('S3')], sessions: monthly('S1、S2，S3', 2) }, expect: count(2, ['S1', 'S2', 'S3']) },
  { name: 'S10 is not S1', facts: { staff: [person('S1')], sessions: monthly('S10', 2) }, expect: count(0, ['S1']) },
  { name: 'a session of all staff is none of the party', facts: { staff: [person('S1')], sessions: monthly('S1', 1).map((session) => ({ ...session, party: false })) }, expect: count(0, ['S1']) },
  { name: 'who is no member does not count', facts: { staff: [person('S1'), person('S2', { partyMember: false })], sessions: monthly('S1') }, expect: count(12, ['S1']) },
  { name: 'a member who left does not count', facts: { staff: [person('S1'), person('S2', { leftOn: '2018-06-30' })], sessions: monthly('S1') }, expect: count(12, ['S1']) },
  { name: '没有党员的司法所', facts: { staff: [person('S1', { partyMember: false })], sessions: monthly('S1') }, expect: notApplicable('the station has no party member') },
]);

import { count, defineMetric, factIds, notApplicable } from '@siheng/plugin-sdk';
import { z } from 'zod';
import { staff } from '../collectors/staff.ts';
import { studySessions } from '../collectors/study-sessions.ts';
import { attendeesOf } from '../attendees.ts';
import { inPost } from '../in-post.ts';

/** 党员集中学习次数 of the member who came least: 全年党员参加集中学习次数不少于12次 holds for each of them (002-思想政治工作-2-a). */
export const partyStudySessions = defineMetric({
  id: 'party-study-sessions', title: { zh: '党员集中学习次数（最少的一人）', en: 'Party study sessions of the member who came least' }, unit: 'count',
  needs: { staff, sessions: studySessions }, params: z.object({}),
  measure({ facts, period, asOf }) {
    const members = inPost(facts.staff, { period, asOf }).filter(({ partyMember }) => partyMember);
    if (members.length === 0) return notApplicable('the station has no party member');
    const attended = facts.sessions.filter(({ party }) => party).map(attendeesOf);
    const sessionsOf = (staffNo: string) => attended.filter((attendees) => attendees.has(staffNo)).length;
    const least = Math.min(...members.map(({ staffNo }) => sessionsOf(staffNo)));
    return count(least, factIds(members.filter(({ staffNo }) => sessionsOf(staffNo) === least)));
  },
});

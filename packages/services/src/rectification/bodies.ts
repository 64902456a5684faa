import { orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { type Actor, platformActor } from '../policy/actor.ts';

const ofRole: Readonly<Record<string, string>> = { 'office-admin': '考核办', leader: '考核领导小组', administrator: '系统管理员', inspector: '察访核验组', rater: '评议人' };

/** In whose name a person acts within an organisation: the station, the department, the office. */
export const bodiesOf = async (deps: Deps, actor: Actor, orgPath: string): Promise<readonly string[]> => {
  if (actor === platformActor) return ['考核办'];
  const duties = actor.duties.filter((duty) => orgPath.startsWith(duty.orgPath) || duty.orgPath.startsWith(orgPath));
  const stations = await orgRepository(deps.db.prisma).findByIds(duties.filter((duty) => duty.role === 'station').map((duty) => duty.orgId));
  return duties.flatMap((duty) => {
    if (duty.role === 'station') return stations.find((station) => station.id === duty.orgId)?.name ?? [];
    return duty.role === 'department' ? (duty.department ?? []) : (ofRole[duty.role] ?? []);
  });
};

/** The body that counts: one that is responsible, should the person act for any; so nobody verifies the own repair under another hat. */
export const actingBody = (bodies: readonly string[], departments: readonly string[]): string => bodies.find((body) => departments.includes(body)) ?? bodies[0] ?? '';

import { describe, expect, it } from 'vitest';
import { AppError } from '../errors/app-error.ts';
import { type Actor, type Duty, platformActor, type Role } from './actor.ts';
import { actionsOf, mayDo, requireDuty } from './may-do.ts';
import type { Action } from './policy.ts';

const county = { orgId: 'wj', orgPath: '/js/wj/' };
const [own, other] = [{ path: '/js/wj/east/' }, { path: '/js/wj/west/' }];
const person = (...duties: Duty[]): Actor => ({ userId: 'u', name: '示例', duties });
const of = (role: Role): Actor => person(role === 'station' ? { role, orgId: 'east', orgPath: own.path } : { role, ...county, ...(role === 'department' ? { department: '基层科' } : {}) });

describe('the role matrix', () => {
  it.each<[Action, Role[]]>([
    ['assessment.read', ['administrator', 'office-admin', 'department', 'station', 'leader']],
    ['results.score', ['administrator', 'office-admin']],
    ['schemes.publish', ['administrator', 'office-admin']],
    ['facts.import', ['administrator', 'office-admin', 'department', 'station']],
    ['judgements.submit', ['office-admin', 'department']],
  ])('%s', (action, allowed) => {
    const roles: Role[] = ['administrator', 'office-admin', 'department', 'station', 'leader'];
    expect(roles.filter((role) => mayDo(of(role), action, { ...own, departments: ['基层科'] }))).toEqual(allowed);
  });

  it.each<[string, Action, Role, { path: string; departments?: string[] }, boolean]>([
    ['a station enters its own facts', 'facts.enter', 'station', own, true],
    ['not those of the next station', 'facts.enter', 'station', other, false],
    ['nor reads them', 'facts.read', 'station', other, false],
    ['but reads the assessment of its county', 'assessment.read', 'station', { path: '/js/wj/' }, true],
    ['not that of another county', 'assessment.read', 'station', { path: '/js/jt/' }, false],
    ['a department judges its items', 'judgements.submit', 'department', { ...own, departments: ['政治处', '基层科'] }, true],
    ['not those of others', 'judgements.submit', 'department', { ...own, departments: ['政治处'] }, false],
    ['the office of one county does nothing in another', 'facts.import', 'office-admin', { path: '/js/jt/x/' }, false],
    ['a county whose id begins alike is another county', 'facts.import', 'office-admin', { path: '/js/wj2/x/' }, false],
  ])('%s', (_name, action, role, subject, allowed) => {
    expect(mayDo(of(role), action, subject)).toBe(allowed);
  });

  it('a refusal names who may', () => {
    expect(() => requireDuty(of('leader'), 'results.score', own)).toThrow(AppError);
    expect(() => requireDuty(of('leader'), 'results.score', own)).toThrow(/administrator, assessment office/);
  });

  it('without duties there is nothing to do; the platform itself may do all', () => {
    expect(actionsOf(person())).toEqual([]);
    expect(mayDo(platformActor, 'schemes.publish', own)).toBe(true);
  });
});

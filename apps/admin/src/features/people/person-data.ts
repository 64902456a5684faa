import type { inferInput, inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type Person = inferOutput<typeof trpc.users.list>['rows'][number];
export type GivenDuty = inferInput<typeof trpc.users.add>['duties'][number];
export type Role = GivenDuty['role'];

export const roles: readonly Role[] = ['office-admin', 'department', 'station', 'leader', 'inspector', 'rater', 'administrator', 'security-admin', 'auditor'];

/** A duty as the form holds it, while it is being entered. */
export type DutyValues = { role?: Role; orgId?: string; department?: string };

/** The duties of the form as the server takes them; a department only where the role has one. */
export const givenDuties = (values: readonly DutyValues[]): GivenDuty[] =>
  values.flatMap(({ role, orgId, department }) => (role === undefined || orgId === undefined ? [] : [{ role, orgId, ...(role === 'department' ? { department: department?.trim() ?? '' } : {}) }]));

export const dutyValues = (person: Person): DutyValues[] =>
  person.duties.flatMap(({ role, org, department }) => {
    const known = roles.find((one) => one === role);
    return known === undefined ? [] : [{ role: known, orgId: org.id, ...(department === null ? {} : { department }) }];
  });

export const stateOf = (person: Person): 'active' | 'first' | 'disabled' => (person.disabled ? 'disabled' : person.mustChangePassword ? 'first' : 'active');

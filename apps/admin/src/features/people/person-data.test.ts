import { expect, test } from 'vitest';
import { dutyValues, givenDuties, type Person, stateOf } from './person-data.ts';

const person: Person = { id: 'u', name: '示例', username: 'shili', disabled: false, mustChangePassword: false, isSelf: false, mayManage: true, duties: [{ role: 'department', org: { id: 'wj', name: '武进区' }, department: '基层科' }, { role: 'leader', org: { id: 'wj', name: '武进区' }, department: null }] };

test('duties go into the form and come back as they were', () => {
  expect(givenDuties(dutyValues(person))).toEqual([{ role: 'department', orgId: 'wj', department: '基层科' }, { role: 'leader', orgId: 'wj' }]);
});

test('a department that was typed before the role changed is not sent; an unfinished duty neither', () => {
  expect(givenDuties([{ role: 'leader', orgId: 'wj', department: '基层科' }, { role: 'station' }])).toEqual([{ role: 'leader', orgId: 'wj' }]);
});

test.each([[{}, 'active'], [{ mustChangePassword: true }, 'first'], [{ mustChangePassword: true, disabled: true }, 'disabled']] as const)('%j is %s', (change, state) => {
  expect(stateOf({ ...person, ...change })).toBe(state);
});

import { expect, it } from 'vitest';
import type { Actor, Duty } from './actor.ts';
import { whyNot, whyNots } from './why-not.ts';

const person = (duty: Duty): Actor => ({ userId: 'u', name: '示例', duties: [duty] });
const department = person({ role: 'department', orgId: 'wj', orgPath: '/wj/', department: '基层科' });

it.each([
  ['a role that has nothing to do with it', person({ role: 'leader', orgId: 'wj', orgPath: '/wj/' }), { path: '/wj/' }, /不包含“评判”，由考核办、考评部门办理/],
  ['another department', department, { path: '/wj/a/', departments: ['法援科'] }, /由法援科负责/],
  ['another county', department, { path: '/jt/a/', departments: ['基层科'] }, /不在这个单位/],
])('%s', (_name, actor, subject, sentence) => {
  expect(whyNot(actor, 'judgements.submit', subject)?.zh).toMatch(sentence);
});

it('what is open has no reason', () => {
  expect(whyNot(department, 'judgements.submit', { path: '/wj/a/', departments: ['基层科'] })).toBeNull();
  expect(whyNots(department)).not.toHaveProperty('judgements.submit');
});

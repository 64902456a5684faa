import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, type World } from '../../test/world.ts';
import { listRecordHistory } from '../audit/list-record-history.ts';
import { AppError } from '../errors/app-error.ts';
import { platformActor, type Role } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { isOwnUnit } from '../policy/refuse-own-unit.ts';
import { createUser } from '../users/create-user.ts';
import { getActor } from '../users/get-actor.ts';
import { setDisabled } from '../users/set-disabled.ts';
import { delegateDuty, revokeDelegation } from './delegate-duty.ts';
import { listDelegations } from './list-delegations.ts';

let world: World;
let [now, office, east, leader]: [Date, string, string, string] = [new Date('2018-06-01T04:00:00Z'), '', '', ''];
const add = async (username: string, role: Role, orgId: string): Promise<string> => (await createUser(world.deps, { username, name: `示例${username}`, password: 'mima-2018-x', duties: [{ role, orgId }] })).userId;
beforeAll(async () => {
  const made = await createWorld();
  world = { ...made, deps: { ...made.deps, clock: () => now } };
  [office, east, leader] = [await add('office', 'office-admin', 'county'), await add('east', 'station', 'east'), await add('leader', 'leader', 'county')];
});
afterAll(() => world.close());

const actorOf = async (userId: string) => {
  const actor = await getActor(world.deps, { userId });
  if (!actor) throw new Error(`${userId} has no open account`);
  return actor;
};
const codeOf = async (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (error: unknown) => (error instanceof AppError ? error.code : String(error)));
const duty = { role: 'office-admin', orgId: 'county', department: null };

it('a duty that is handed over counts until the end of its last day at home, and never opens the own unit', async () => {
  expect(mayDo(await actorOf(east), 'judgements.submit', { path: '/county/west/' })).toBe(false);
  await delegateDuty(world.deps, { actor: await actorOf(office), ...duty, toUserId: east, until: '2018-06-03', reason: '出差' });
  const received = await actorOf(east);
  expect(mayDo(received, 'judgements.submit', { path: '/county/west/' })).toBe(true);
  expect(isOwnUnit(received, { path: '/county/east/' })).toBe(true);
  now = new Date('2018-06-03T15:59:00Z');
  expect((await actorOf(east)).duties).toHaveLength(2);
  now = new Date('2018-06-03T16:00:00Z');
  expect((await actorOf(east)).duties).toHaveLength(1);
  expect((await listDelegations(world.deps, { actor: await actorOf(east) })).rows).toMatchObject([{ isMine: false, from: '示例office', until: '2018-06-03', state: 'over' }]);
});

it('is taken back at once, ends with the account of who handed it over, and both are on record', async () => {
  const { id } = await delegateDuty(world.deps, { actor: await actorOf(office), ...duty, toUserId: leader, until: '2018-06-30', reason: '休假' });
  expect((await actorOf(leader)).duties).toMatchObject([{ role: 'leader' }, { role: 'office-admin', delegatedBy: office }]);
  await setDisabled(world.deps, { actor: platformActor, userId: office, disabled: true });
  expect((await actorOf(leader)).duties).toHaveLength(1);
  await setDisabled(world.deps, { actor: platformActor, userId: office, disabled: false });
  await revokeDelegation(world.deps, { actor: await actorOf(office), id });
  expect((await actorOf(leader)).duties).toHaveLength(1);
  expect(await codeOf(revokeDelegation(world.deps, { actor: await actorOf(office), id }))).toBe('delegation_over');
  const { rows } = await listRecordHistory(world.deps, { actor: await actorOf(office), of: { kind: 'user', id: office } });
  expect(rows.map((row) => row.action).slice(0, 2)).toEqual(['revoke-delegation', 'enable-user']);
  expect(rows.find((row) => row.action === 'delegate-duty')).toMatchObject({ reason: '休假', actor: { id: office } });
});

it.each([
  ['no reason', { reason: ' ' }, 'delegation_reason_missing'],
  ['a day that is over', { until: '2018-05-31' }, 'delegation_until_wrong'],
  ['more than a year', { until: '2019-06-30' }, 'delegation_until_wrong'],
  ['a duty of somebody else', { role: 'leader' }, 'not_allowed'],
  ['somebody who is not there', { toUserId: 'nobody' }, 'delegation_person_wrong'],
])('is refused: %s', async (_name, change, code) => {
  expect(await codeOf(delegateDuty(world.deps, { actor: await actorOf(office), ...duty, toUserId: leader, until: '2018-06-30', reason: '出差', ...change }))).toBe(code);
});

it('what was received cannot be handed on, and offices that watch over others cannot be handed over at all', async () => {
  await delegateDuty(world.deps, { actor: await actorOf(office), ...duty, toUserId: leader, until: '2018-06-30', reason: '出差' });
  expect(await codeOf(delegateDuty(world.deps, { actor: await actorOf(leader), ...duty, toUserId: east, until: '2018-06-30', reason: '出差' }))).toBe('not_allowed');
  const guard = await add('guard', 'security-admin', 'county');
  expect(await codeOf(delegateDuty(world.deps, { actor: await actorOf(guard), role: 'security-admin', orgId: 'county', department: null, toUserId: leader, until: '2018-06-30', reason: '出差' }))).toBe('not_allowed');
});

it('三员分立 begins when both offices are filled: then only the security administrator gives duties', async () => {
  const administrator = await add('system', 'administrator', 'county');
  expect([mayDo(await actorOf(administrator), 'users.manage', { path: '/county/' }), mayDo(await actorOf(administrator), 'audit.read', { path: '/county/' })]).toEqual([true, true]);
  const auditor = await add('auditor', 'auditor', 'county');
  const after = await actorOf(administrator);
  expect([mayDo(after, 'users.manage', { path: '/county/' }), mayDo(after, 'audit.read', { path: '/county/' }), mayDo(after, 'units.manage', { path: '/county/' })]).toEqual([false, false, true]);
  expect([mayDo(await actorOf(auditor), 'audit.read', { path: '/county/' }), mayDo(await actorOf(auditor), 'facts.read', { path: '/county/' })]).toEqual([true, false]);
});

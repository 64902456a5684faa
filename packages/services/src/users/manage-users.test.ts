import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, eastStaff, office, type World } from '../../test/world.ts';
import { type Actor, type Duty, platformActor, type Role } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { createAdministrator } from '../setup/create-administrator.ts';
import { addUser } from './add-user.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { changeUser } from './change-user.ts';
import { getActor } from './get-actor.ts';
import { isDisabled } from './is-disabled.ts';
import { listUsers } from './list-users.ts';
import { resetPassword } from './reset-password.ts';
import { setDisabled } from './set-disabled.ts';

let world: World;
let top: Actor;
const neighbour: Actor = { userId: 'neighbour', name: '邻县考核员', duties: [{ role: 'office-admin', orgId: 'county2', orgPath: '/county2/' }] };

const actorOf = async (userId: string): Promise<Actor> => {
  const actor = await getActor(world.deps, { userId });
  if (!actor) throw new Error(`no account ${userId}`);
  return actor;
};

beforeAll(async () => {
  world = await createWorld();
  top = await actorOf((await createAdministrator(world.deps, { username: 'guanli', name: '示例管理员', password: 'mima-2018-x' })).userId);
});
afterAll(() => world.close());

const department = { role: 'department', orgId: 'county', department: '基层科' } as const;
const add = (username: string, duties: readonly Omit<Duty, 'orgPath'>[] = [department], actor = office, password?: string) => addUser(world.deps, { actor, username, name: '示例科员', duties, password });

describe('opening accounts', () => {
  it('gives a password once; nothing is allowed before the person has set an own one', async () => {
    const { userId, oneTimePassword } = await add('keyuan');
    if (oneTimePassword === null) throw new Error('no password was made');
    const before = await actorOf(userId);
    expect(before).toMatchObject({ mustChangePassword: true, duties: [{ role: 'department', department: '基层科' }] });
    expect(mayDo(before, 'assessment.read', { path: '/county/' })).toBe(false);
    const change = (current: string, next: string) => changeOwnPassword(world.deps, { actor: before, current, next });
    await expect(change('wrong-password', 'own-password-1')).rejects.toMatchObject({ code: 'password_wrong' });
    await expect(change(oneTimePassword, oneTimePassword)).rejects.toMatchObject({ code: 'password_unchanged' });
    await expect(change(oneTimePassword, 'short-1')).rejects.toMatchObject({ code: 'password_too_weak' });
    await change(oneTimePassword, 'own-password-1');
    const after = await actorOf(userId);
    expect([after.mustChangePassword, mayDo(after, 'assessment.read', { path: '/county/' })]).toEqual([undefined, true]);
  });

  it('a password that somebody sets is replaced at the first sign-in too', async () => {
    const { userId, oneTimePassword } = await add('suoyuan', [{ role: 'station', orgId: 'east' }, { role: 'station', orgId: 'east' }], office, 'mima-2018-x');
    expect([oneTimePassword, await actorOf(userId)]).toMatchObject([null, { mustChangePassword: true, duties: [{ orgId: 'east' }] }]);
  });

  it.each<[string, Actor, Omit<Duty, 'orgPath'>[], string]>([
    ['another county’s office', neighbour, [department], 'not_allowed'],
    ['a station', eastStaff, [{ role: 'station', orgId: 'east' }], 'not_allowed'],
    ['an administrator made by the office', office, [{ role: 'administrator', orgId: 'county' }], 'not_allowed'],
    ['no duty', office, [], 'duty_missing'],
    ['a department without a name', office, [{ role: 'department', orgId: 'county' }], 'duty_department_missing'],
    ['a station duty at the bureau', office, [{ role: 'station', orgId: 'county' }], 'duty_place_wrong'],
    ['a leader of a station', office, [{ role: 'leader', orgId: 'east' }], 'duty_place_wrong'],
    ['a unit that there is not', office, [{ role: 'station', orgId: 'nowhere' }], 'not_found'],
  ])('%s is refused', async (_name, actor, duties, code) => {
    await expect(add('lingren', duties, actor)).rejects.toMatchObject({ code });
  });

  it('a user name that is taken is refused', async () => {
    await expect(add('KEYUAN')).rejects.toMatchObject({ code: 'username_taken' });
  });
});

describe('managing accounts', () => {
  const page = { page: 1, pageSize: 20 };
  const find = async (actor: Actor, username: string) => (await listUsers(world.deps, { actor, query: username, ...page })).rows[0];

  it('the office sees the people of its county, nobody else’s, and may not touch its administrator', async () => {
    expect((await listUsers(world.deps, { actor: office, ...page })).rows.map((user) => user.username)).toEqual(['keyuan', 'suoyuan']);
    expect((await listUsers(world.deps, { actor: top, ...page })).rows.map((user) => [user.username, user.isSelf, user.mayManage])).toEqual([['guanli', true, false]]);
    const chief = await add('xianguan', [{ role: 'administrator', orgId: 'county' }], platformActor);
    expect((await listUsers(world.deps, { actor: office, ...page })).rows.map((user) => [user.username, user.mayManage])).toEqual([['keyuan', true], ['suoyuan', true], ['xianguan', false]]);
    await expect(setDisabled(world.deps, { actor: office, userId: chief.userId, disabled: true })).rejects.toMatchObject({ code: 'not_allowed' });
    expect((await listUsers(world.deps, { actor: neighbour, ...page })).total).toBe(0);
    await expect(listUsers(world.deps, { actor: neighbour, orgId: 'county', ...page })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(listUsers(world.deps, { actor: eastStaff, ...page })).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('duties are replaced as a whole', async () => {
    const user = await find(office, 'suoyuan');
    const given = (role: Role, orgId: string) => changeUser(world.deps, { actor: office, userId: user?.id ?? '', name: '示例所员', duties: [{ role, orgId }] });
    await given('station', 'west');
    expect(await find(office, 'suoyuan')).toMatchObject({ name: '示例所员', duties: [{ role: 'station', org: { name: '西塘司法所' } }] });
    await expect(given('administrator', 'county')).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('a reset ends the sessions and gives a new password; the office cannot reset an administrator, nobody the own one', async () => {
    const user = await find(office, 'keyuan');
    const userId = user?.id ?? '';
    await world.deps.db.prisma.session.create({ data: { id: 's', token: 't', userId, expiresAt: new Date('2100-01-01') } });
    expect((await resetPassword(world.deps, { actor: office, userId })).oneTimePassword).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(await world.deps.db.prisma.session.count()).toBe(0);
    expect((await actorOf(userId)).mustChangePassword).toBe(true);
    await expect(resetPassword(world.deps, { actor: office, userId, password: 'keyuan' })).rejects.toMatchObject({ code: 'password_too_weak' });
    await expect(resetPassword(world.deps, { actor: office, userId: top.userId })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(resetPassword(world.deps, { actor: top, userId: top.userId })).rejects.toMatchObject({ code: 'own_account' });
  });

  it('a closed account is nobody; opened again it is as it was', async () => {
    const userId = (await find(office, 'suoyuan'))?.id ?? '';
    const set = (disabled: boolean, actor = office) => setDisabled(world.deps, { actor, userId, disabled });
    await expect(set(true, neighbour)).rejects.toMatchObject({ code: 'not_allowed' });
    await set(true);
    expect([await getActor(world.deps, { userId }), await isDisabled(world.deps, { userId }), (await find(office, 'suoyuan'))?.disabled]).toEqual([null, true, true]);
    await set(false);
    expect((await actorOf(userId)).duties).toHaveLength(1);
    await expect(setDisabled(world.deps, { actor: top, userId: top.userId, disabled: true })).rejects.toMatchObject({ code: 'own_account' });
  });

  it('every change is in the audit log, without names and passwords', async () => {
    const { rows } = await world.deps.db.pool.query<{ action: string; actor: string; data: unknown }>(`select action, actor, data from audit_entry where subject like 'user %' order by audit_entry.seq`);
    expect(rows.map((row) => [row.action, row.actor === platformActor.userId])).toEqual([['create-user', true], ...['create-user', 'change-password', 'create-user'].map((action) => [action, false]), ['create-user', true], ...['change-user', 'reset-password', 'disable-user', 'enable-user'].map((action) => [action, false])]);
    expect(JSON.stringify(rows)).not.toMatch(/示例|password-1|scrypt/);
  });
});

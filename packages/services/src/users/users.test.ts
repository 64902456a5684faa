import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../test/world.ts';
import { createUser } from './create-user.ts';
import { getActor } from './get-actor.ts';
import { getLock, recordSignIn } from './sign-in-lock.ts';

let world: World;
let now = new Date('2026-01-01T08:00:00Z');
beforeAll(async () => {
  const created = await createWorld();
  world = { ...created, deps: { ...created.deps, clock: () => now } };
});
afterAll(() => world.close());

describe('people', () => {
  it('get the duties that they have, with the place in the tree', async () => {
    const { userId } = await createUser(world.deps, { username: 'Keyuan', name: '示例科员', password: 'mima-2018-x', duties: [{ role: 'department', orgId: 'county', department: '基层科' }] });
    expect(await getActor(world.deps, { userId })).toEqual({ userId, name: '示例科员', duties: [{ role: 'department', orgId: 'county', orgPath: '/county/', department: '基层科' }] });
    expect(await getActor(world.deps, { userId: 'nobody' })).toBeNull();
  });

  it.each([
    ['a short password', 'suoyuan', 'mima-2018', 'password_too_weak'],
    ['the user name as password', 'suoyuan2018', 'Suoyuan2018', 'password_too_weak'],
    ['a user name that is taken, in capitals', 'KEYUAN', 'mima-2018-x', 'username_taken'],
  ])('%s is refused', async (_name, username, password, code) => {
    await expect(createUser(world.deps, { username, name: '示例', password, duties: [] })).rejects.toMatchObject({ code });
  });

  it('the third wrong password closes the account for the set time; the right one starts the count again', async () => {
    const settings = { failures: 3, minutes: 15 };
    const attempt = (isRight: boolean) => recordSignIn(world.deps, { username: 'KEYUAN', isRight, settings });
    await attempt(false);
    await attempt(false);
    await attempt(true);
    await attempt(false);
    await attempt(false);
    expect(await getLock(world.deps, { username: 'keyuan' })).toBeNull();
    await attempt(false);
    expect(await getLock(world.deps, { username: 'keyuan' })).toEqual(new Date('2026-01-01T08:15:00Z'));
    now = new Date('2026-01-01T08:15:00Z');
    expect(await getLock(world.deps, { username: 'keyuan' })).toBeNull();
    expect(await getLock(world.deps, { username: 'stranger' })).toBeNull();
  });
});

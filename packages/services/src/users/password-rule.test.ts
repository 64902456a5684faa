import { settingRepository } from '@siheng/db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, type World } from '../../test/world.ts';
import { AppError } from '../errors/app-error.ts';
import { securityKey } from '../security/security-settings.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { createUser } from './create-user.ts';
import { getActor } from './get-actor.ts';
import { requireGoodPassword } from './password-rule.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const codeOf = async (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (error: unknown) => (error instanceof AppError ? error.code : String(error)));

it.each([
  ['mima-2018', 'password_too_weak'],
  ['mima-2018-', null],
  ['mimamimamima', 'password_too_weak'],
  ['Shili.2018', 'password_too_weak'],
])('%s: %s', async (password, code) => {
  expect(await codeOf(requireGoodPassword(world.deps, password, { username: 'shili.2018' }))).toBe(code);
});

it('a setting makes it stricter; what cannot be read is the safe default', async () => {
  await settingRepository(world.deps.db.prisma).set(securityKey, { password: { minimumLength: 12, kinds: 3 } });
  expect(await codeOf(requireGoodPassword(world.deps, 'mima-2018-x', { username: 'u' }))).toBe('password_too_weak');
  await settingRepository(world.deps.db.prisma).set(securityKey, { password: { minimumLength: 1 } });
  expect(await codeOf(requireGoodPassword(world.deps, 'mima-2018', { username: 'u' }))).toBe('password_too_weak');
});

it('a password that was replaced does not come back at once', async () => {
  const { userId } = await createUser(world.deps, { username: 'shili', name: '示例', password: 'mima-2018-a', duties: [{ role: 'station', orgId: 'east' }] });
  const actor = await getActor(world.deps, { userId });
  if (!actor) throw new Error('no account');
  await changeOwnPassword(world.deps, { actor, current: 'mima-2018-a', next: 'mima-2018-b' });
  expect(await codeOf(changeOwnPassword(world.deps, { actor, current: 'mima-2018-b', next: 'mima-2018-a' }))).toBe('password_seen_before');
});

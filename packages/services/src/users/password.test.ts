import { expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

it('the right password is accepted, another is not, and two hashes of one password differ', async () => {
  const [one, two] = await Promise.all([hashPassword('siheng2018'), hashPassword('siheng2018')]);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, 'siheng2018')).toBe(true);
  expect(await verifyPassword(one, 'siheng2019')).toBe(false);
});

it('a hash of another kind is refused, not read', async () => {
  expect(await verifyPassword('plain:siheng2018', 'siheng2018')).toBe(false);
  expect(await verifyPassword('', '')).toBe(false);
});

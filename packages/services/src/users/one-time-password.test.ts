import { expect, it } from 'vitest';
import { oneTimePassword } from './one-time-password.ts';

it('is long, has letters or digits that nobody mistakes, and differs each time', () => {
  const some = Array.from({ length: 200 }, oneTimePassword);
  for (const password of some) expect(password).toMatch(/^(?=(.*\d){3})[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/);
  expect(new Set(some).size).toBe(200);
});

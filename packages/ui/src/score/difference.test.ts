import { expect, test } from 'vitest';
import { difference, lostOf } from './difference.ts';

test.each([['6', '5', '1'], ['0.3', '0.1', '0.2'], ['1', '1/3', '2/3'], ['0', '2.5', '-2.5'], ['1', '-2', '3'], ['4', '0', '4']])('%s − %s = %s', (a, b, result) => {
  expect(difference(a, b)).toBe(result);
});

test.each([['6', '5.5', '0.5'], ['6', '6', null], [null, '2', null], ['2', '-1', '3']])('of %s with %s got, %s is lost', (full, got, lost) => {
  expect(lostOf(full, got)).toBe(lost);
});

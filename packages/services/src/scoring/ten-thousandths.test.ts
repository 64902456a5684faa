import { expect, it } from 'vitest';
import { shownPoints, toTenThousandths } from './ten-thousandths.ts';

it.each([
  ['87.3', 4, 873_000],
  ['262/3', 2, 873_300],
  ['262/3', 4, 873_333],
  ['-2.5', 2, -25_000],
  ['0.005', 2, 100],
  ['100', 0, 1_000_000],
] as const)('%s at %i places is %i', (value, places, expected) => {
  expect(toTenThousandths(value, places)).toBe(expected);
});

it.each([[873_300, 2, '87.33'], [-25_000, 2, '-2.50'], [0, 2, '0.00'], [5_000, 1, '0.5']] as const)('%i at %i places is shown as %s', (value, places, expected) => {
  expect(shownPoints(value, places)).toBe(expected);
});

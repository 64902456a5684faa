import { expect, test } from 'vitest';
import { showPlain, showPoints, showSigned } from './show-points.ts';

test.each([['87.3', '87.30'], ['262/3', '87.33'], ['0', '0.00'], ['-2.5', '-2.50'], ['1.005', '1.01']])('%s is shown as %s', (exact, shown) => {
  expect(showPoints(exact)).toBe(shown);
});

test.each([['0.5', 'taken', '−0.50'], ['1', 'given', '+1.00'], ['0', 'taken', '0.00']] as const)('%s %s is %s', (exact, sign, shown) => {
  expect(showSigned(exact, sign)).toBe(shown);
});

test.each([['3', '3'], ['0.5', '0.5'], ['-1', '−1'], ['2/3', '≈0.6667']])('%s stands as %s in a line of arithmetic', (exact, shown) => {
  expect(showPlain(exact)).toBe(shown);
});
